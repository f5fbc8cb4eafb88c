<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddForm</name>
    <message numerus="yes">
        <source>This form would not work: %n mistake(s) to correct first.</source>
        <translation>
            <numerusform>This form would not work: one mistake to correct first.</numerusform>
            <numerusform>This form would not work: %n mistakes to correct first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message numerus="yes">
        <source>%n only on this laptop</source>
        <translation>
            <numerusform>1 only on this laptop</numerusform>
            <numerusform>%n only on this laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckpointPlace</name>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>One observation is only on this laptop.</numerusform>
            <numerusform>%n observations are only on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) wait to be delivered.</source>
        <translation>
            <numerusform>One observation waits to be delivered.</numerusform>
            <numerusform>%n observations wait to be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can be read by whoever has your passphrase.</source>
        <translation>
            <numerusform>1 draft can be read by whoever has your passphrase.</numerusform>
            <numerusform>%n drafts can be read by whoever has your passphrase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPlace</name>
    <message numerus="yes">
        <source>%n record(s) arrived here.</source>
        <translation>
            <numerusform>1 record arrived here.</numerusform>
            <numerusform>%n records arrived here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may deliver.</source>
        <translation>
            <numerusform>1 phone may deliver.</numerusform>
            <numerusform>%n phones may deliver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>1 record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still have to go on to {name}.</source>
        <translation>
            <numerusform>One record still has to go on to {name}.</numerusform>
            <numerusform>%n records still have to go on to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliverPlace</name>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>One observation is only on this laptop.</numerusform>
            <numerusform>%n observations are only on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with photos, {size} in all.</source>
        <translation>
            <numerusform>1 with photos, {size} in all.</numerusform>
            <numerusform>%n with photos, {size} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are here too and wait until you finalise.</source>
        <translation>
            <numerusform>One draft is here too and waits until you finalise.</numerusform>
            <numerusform>%n drafts are here too and wait until you finalise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(once)</numerusform>
            <numerusform>(%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportGuide</name>
    <message numerus="yes">
        <source>%n record(s), with journal and key.</source>
        <translation>
            <numerusform>1 record, with journal and key.</numerusform>
            <numerusform>%n records, with journal and key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) are no longer on this laptop: they were delivered and cleared away.</source>
        <translation>
            <numerusform>One photo or file is no longer on this laptop: it was delivered and cleared away.</numerusform>
            <numerusform>%n photos or files are no longer on this laptop: they were delivered and cleared away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingGuide</name>
    <message numerus="yes">
        <source>%n draft(s) would be lost with this vault.</source>
        <translation>
            <numerusform>1 draft would be lost with this vault.</numerusform>
            <numerusform>%n drafts would be lost with this vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>One observation is only on this laptop.</numerusform>
            <numerusform>%n observations are only on this laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message numerus="yes">
        <source>all %n part(s), {when}</source>
        <translation>
            <numerusform>its one part, {when}</numerusform>
            <numerusform>all %n parts, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s)</source>
        <translation>
            <numerusform>its one part</numerusform>
            <numerusform>all %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n part(s)</source>
        <translation>
            <numerusform>{done} of 1 part</numerusform>
            <numerusform>{done} of %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trusted besides: %n certificate(s) of your own.</source>
        <translation>
            <numerusform>Trusted besides: 1 certificate of your own.</numerusform>
            <numerusform>Trusted besides: %n certificates of your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message numerus="yes">
        <source>%n answer(s) stay as they are.</source>
        <translation>
            <numerusform>One answer stays as it is.</numerusform>
            <numerusform>%n answers stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenGuide</name>
    <message numerus="yes">
        <source>Envelope {name} with %n record(s). New: {new}. Here already: {known}.</source>
        <translation>
            <numerusform>Envelope {name} with 1 record. New: {new}. Here already: {known}.</numerusform>
            <numerusform>Envelope {name} with %n records. New: {new}. Here already: {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are damaged or missing. The others are safe and can be taken in.</source>
        <translation>
            <numerusform>One record is damaged or missing. The others are safe and can be taken in.</numerusform>
            <numerusform>%n records are damaged or missing. The others are safe and can be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneGuide</name>
    <message numerus="yes">
        <source>%n photo(s) that records here wait for are taken in too.</source>
        <translation>
            <numerusform>One photo that a record here waits for is taken in too.</numerusform>
            <numerusform>%n photos that records here wait for are taken in too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are here already.</source>
        <translation>
            <numerusform>One record is here already.</numerusform>
            <numerusform>%n records are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>1 file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n file(s) are not there</source>
        <translation>
            <numerusform>⚠ one file is not there</numerusform>
            <numerusform>⚠ %n files are not there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>1 box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about an hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptGuide</name>
    <message numerus="yes">
        <source>Headquarters has %n observation(s) of envelope {name}. They count as delivered.</source>
        <translation>
            <numerusform>Headquarters has one observation of envelope {name}. It counts as delivered.</numerusform>
            <numerusform>Headquarters has %n observations of envelope {name}. They count as delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) did not arrive whole. They are safe here and go with the next delivery or envelope.</source>
        <translation>
            <numerusform>One observation did not arrive whole. It is safe here and goes with the next delivery or envelope.</numerusform>
            <numerusform>%n observations did not arrive whole. They are safe here and go with the next delivery or envelope.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveGuide</name>
    <message numerus="yes">
        <source>%n new draft(s) are here now.</source>
        <translation>
            <numerusform>One new draft is here now.</numerusform>
            <numerusform>%n new drafts are here now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finalised observation(s) wait for delivery now.</source>
        <translation>
            <numerusform>%n finalised observation waits for delivery now.</numerusform>
            <numerusform>%n finalised observations wait for delivery now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>One was here already and stays as it is.</numerusform>
            <numerusform>%n were here already and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealGuide</name>
    <message numerus="yes">
        <source>%n observation(s), {size}. It was read back from the stick.</source>
        <translation>
            <numerusform>One observation, {size}. It was read back from the stick.</numerusform>
            <numerusform>%n observations, {size}. They were read back from the stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A photo or file of %n observation(s) could not be read on this laptop. Everything else of them is in the envelope.</source>
        <translation>
            <numerusform>A photo or file of one observation could not be read on this laptop. Everything else of it is in the envelope.</numerusform>
            <numerusform>Photos or files of %n observations could not be read on this laptop. Everything else of them is in the envelope.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message numerus="yes">
        <source>%n wait(s) for delivery.</source>
        <translation>
            <numerusform>One waits for delivery.</numerusform>
            <numerusform>%n wait for delivery.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>One needs a look.</numerusform>
            <numerusform>%n need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headquarters asks about %n observation(s).</source>
        <translation>
            <numerusform>Headquarters asks about one observation.</numerusform>
            <numerusform>Headquarters asks about %n observations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n draft(s)</source>
        <translation>
            <numerusform>The one draft</numerusform>
            <numerusform>All %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Try again in 1 s</numerusform>
            <numerusform>Try again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>1 minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
