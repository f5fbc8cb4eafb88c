<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>DecimalNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>Write a whole number with at most 9 digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the access code of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate has expired, or the date of this laptop is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not valid yet, so the date of this laptop may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is from nobody we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form cannot be used: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read as a form: {reason} (line {line}). Nothing was changed; ask for a new copy of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form was refused for safety: {reason} (line {line}). Nothing was changed; ask the person who made the form about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for a form: {size} MB, and at most {limit} MB is accepted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form contains a mistake: {reason} (line {line}). Nothing was changed; the maker of the form can correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this form some answers depend on themselves, in a circle: {circle}. Nothing was changed; the maker of the form has to break the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record could not be opened with its form: {reason}. The record itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no question or group at {path}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form itself decides how many times {path} is asked; none can be added or removed by hand. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this form keep changing each other and never come to rest. The last answer was taken back; the maker of the form has to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of this form could not be worked out at {path}: {reason}. Your other answers are safe; the maker of the form has to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers still need attention before this record can be finalised. The record is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read as an XLSForm: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This XLSForm contains a mistake in sheet {sheet}, row {row}: {reason}. Nothing was changed; correct the sheet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was not installed: the name of its file &quot;{name}&quot; is not safe. Nothing was changed; ask the maker of the form to rename the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is no longer on this laptop. Nothing was changed; get the forms from headquarters again, or install the form from its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new copy of the list &quot;{list}&quot; could not be read. The list on this laptop stays as it was; try again later, or tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that comes with the program is not complete ({part}). Your observations are safe; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A submission with this identifier is already here, with different content. The one that was here first was kept and nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A different file of the same name already belongs to this submission. The one that was here first was kept and nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission is not on this laptop. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This observation was not deleted: headquarters has not confirmed all of it, and it may be the only copy. Deliver it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This observation is no longer on this laptop. Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This observation is finalised and can no longer be changed. It is safe; open it to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This observation is in the recycle bin. Restore it first; then you can go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no headquarters to deliver to yet. Your observations are safe on this laptop. Enter the address or the set-up code that headquarters gave you, under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery is already running. Wait until it is done, or pause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters ({host}) cannot be reached. Your observations are safe on this laptop. Check the connection, then press Deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {host} cannot be found. Your observations are safe on this laptop. Usually there is no internet connection; otherwise the address contains a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not prove that it is headquarters: {reason}. Nothing was sent and your observations are safe on this laptop. Do not go on; try another network, or tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection with {host} was possible. Nothing was sent and your observations are safe on this laptop. Try another network, or tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {host} starts with http: everyone on the way could read along. Nothing was sent. Ask headquarters for an address that starts with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters ({host}) did not answer in time. Your observations are safe on this laptop. Press Deliver again when the connection is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection with headquarters ({host}) broke off half-way. Your observations are safe on this laptop. What did not arrive is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host} does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no project at this address. Your observations are safe on this laptop. Ask headquarters for a new address or set-up code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} points to another address ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters ({host}) does not accept {credential} any more. Your observations are safe on this laptop and stay ready. Ask headquarters for a new set-up code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters ({host}) has trouble of its own at this moment (answer {status}). Your observations are safe on this laptop. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {host} could not be read and was thrown away. Nothing was changed. Try again; if it stays like this, tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more than {limit} MB where that cannot be right, and the rest was refused. Nothing was changed. Tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not arrive the way headquarters has it and was thrown away. What you had before still works. It is fetched again with the next delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters lists {name} but does not hand it out (answer {status}). What you had before still works. Tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a set-up code and not an address. Scan the code again, or copy the whole text that headquarters gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This set-up code is much larger than one can be and was refused. Ask headquarters for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address of {host} does not say who you are. Ask headquarters for the set-up code of your app user, or enter a user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is only for trying out a form that is still being made. Ask headquarters for the set-up code of your app user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {address} cannot be right. It should look like https://data.example.org. Check it with headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was given, or the two you typed differ. Nothing was changed. Type it on the terminal, or name a file with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not hold answers. Write a JSON object with the path of each question and its answer. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xforms</name>
    <message>
        <source>two lists have the same name “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses version “{version}” of entities, which this app does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression “{source}” ({what}) cannot be understood: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
