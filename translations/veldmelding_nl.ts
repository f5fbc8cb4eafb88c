<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>veldmelding {version}</source>
        <translation>veldmelding {version}</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. It sends nothing to anyone but your headquarters.</source>
        <translation>Vrije software onder de European Union Public Licence 1.2. Het programma stuurt alleen iets naar het eigen hoofdkantoor en naar niemand anders.</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licenties van de onderdelen</translation>
    </message>
</context>
<context>
    <name>Acknowledge</name>
    <message>
        <source>Yes, done</source>
        <translation>Ja, gedaan</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Checking the form</source>
        <translation>Formulier controleren</translation>
    </message>
    <message>
        <source>Add this form</source>
        <translation>Formulier toevoegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>This form would not work: %n mistake(s) to correct first.</source>
        <translation>
            <numerusform>Dit formulier zou niet werken: verbeter eerst %n fout.</numerusform>
            <numerusform>Dit formulier zou niet werken: verbeter eerst %n fouten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form works. Please look at the remarks.</source>
        <translation>Dit formulier werkt. Bekijk de opmerkingen.</translation>
    </message>
    <message>
        <source>This form works. Nothing to remark.</source>
        <translation>Dit formulier werkt. Er zijn geen opmerkingen.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The form needs the file {name}. Put it beside the form.</source>
        <translation>⚠ Het formulier heeft het bestand {name} nodig. Zet het naast het formulier.</translation>
    </message>
    <message>
        <source>✓ {title} was added to the forms.</source>
        <translation>✓ {title} is toegevoegd aan de formulieren.</translation>
    </message>
    <message>
        <source>Adding the form</source>
        <translation>Formulier toevoegen</translation>
    </message>
</context>
<context>
    <name>AddPhoneGuide</name>
    <message>
        <source>Whose phone is it?</source>
        <translation>Van wie is de telefoon?</translation>
    </message>
    <message>
        <source>Every phone gets a code of its own, so that a lost one can be shut out alone. Use a name or number that your team understands.</source>
        <translation>Elke telefoon krijgt een eigen code, zodat een verloren telefoon alleen kan worden uitgesloten. Gebruik een naam of nummer dat het team begrijpt.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Code maken</translation>
    </message>
    <message>
        <source>&amp;Name of the phone</source>
        <translation>&amp;Naam van de telefoon</translation>
    </message>
    <message>
        <source>Name of the phone</source>
        <translation>Naam van de telefoon</translation>
    </message>
    <message>
        <source>Read this code with the phone</source>
        <translation>Lees deze code met de telefoon</translation>
    </message>
    <message>
        <source>First connect the phone to the same Wi-Fi. Then, in Collect or KoboCollect: add a project, scan the QR code. The forms of this laptop appear on the phone.</source>
        <translation>Verbind eerst de telefoon met dezelfde wifi. Daarna, in Collect of KoboCollect: voeg een project toe, scan de QR-code. De formulieren van deze laptop verschijnen op de telefoon.</translation>
    </message>
    <message>
        <source>Set-up code of the phone</source>
        <translation>Instelcode van de telefoon</translation>
    </message>
    <message>
        <source>It is shown only now. Whoever photographs it can send in this phone&apos;s name.</source>
        <translation>Hij wordt alleen nu getoond. Wie hem fotografeert, kan in naam van deze telefoon versturen.</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Telefoon toevoegen</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>De code wordt gemaakt</translation>
    </message>
</context>
<context>
    <name>AfterOpening</name>
    <message>
        <source>Back up what is there</source>
        <translation>Reservekopie maken van wat er is</translation>
    </message>
    <message>
        <source>The program or the laptop stopped without locking last time. The vault was looked through: everything that was saved is whole.</source>
        <translation>Het programma of de laptop is de vorige keer gestopt zonder te vergrendelen. De kluis is nagekeken: alles wat was opgeslagen is heel.</translation>
    </message>
    <message>
        <source>The last backup was made {days} days ago. Plug in the stick and make a new one.</source>
        <translation>De laatste reservekopie is {days} dagen geleden gemaakt. Sluit de stick aan en maak een nieuwe.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Reservekopie maken…</translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything is saved: it is safe to close now.</source>
        <translation>De accu staat op {percent} %. Alles is opgeslagen: nu sluiten is veilig.</translation>
    </message>
</context>
<context>
    <name>AlertButton</name>
    <message>
        <source>Alert…</source>
        <translation>Alarm…</translation>
    </message>
</context>
<context>
    <name>AlertGuide</name>
    <message>
        <source>Send this to headquarters today</source>
        <translation>Stuur dit vandaag naar het hoofdkantoor</translation>
    </message>
    <message>
        <source>Only headquarters can read it. It says what kind of incident, roughly where and when, and the case code: no name, and none of what you wrote. Send all messages by SMS, or photograph the code and send the picture.</source>
        <translation>Alleen het hoofdkantoor kan het lezen. Het zegt wat voor incident, ongeveer waar en wanneer, en de zaakcode: geen naam, en niets van wat er geschreven is. Stuur alle berichten per sms, of fotografeer de code en stuur de foto.</translation>
    </message>
    <message>
        <source>The messages</source>
        <translation>De berichten</translation>
    </message>
    <message>
        <source>Copy message {number} of {all}</source>
        <translation>Bericht {number} van {all} kopiëren</translation>
    </message>
    <message>
        <source>QR code of the alert</source>
        <translation>QR-code van het alarm</translation>
    </message>
    <message>
        <source>An SMS leaves a trace with the telephone company: who sent it, when, and from where. Use a telephone that is safe to use.</source>
        <translation>Een sms laat een spoor na bij de telefoonmaatschappij: wie hem stuurde, wanneer en vanwaar. Gebruik een telefoon die veilig te gebruiken is.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>✓ Message {number} is copied for 45 seconds.</source>
        <translation>✓ Bericht {number} is voor 45 seconden gekopieerd.</translation>
    </message>
</context>
<context>
    <name>AlertOffer</name>
    <message>
        <source>Finalised. Headquarters has to know this today. Where there is no network, send an alert by SMS.</source>
        <translation>Afgerond. Het hoofdkantoor moet dit vandaag weten. Waar geen netwerk is: stuur een alarm per sms.</translation>
    </message>
    <message>
        <source>Make the alert</source>
        <translation>Alarm maken</translation>
    </message>
</context>
<context>
    <name>ArriveGuide</name>
    <message>
        <source>The backup opened, but something in it is wrong</source>
        <translation>De reservekopie ging open, maar er klopt iets niet in</translation>
    </message>
    <message>
        <source>What can be read is here. Nothing of the backup itself was changed.</source>
        <translation>Wat leesbaar is, staat hier. Aan de reservekopie zelf is niets veranderd.</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Ik heb een reservekopie</translation>
    </message>
    <message>
        <source>Copying and reading everything back. This can take some minutes.</source>
        <translation>Alles wordt gekopieerd en teruggelezen. Dit kan enkele minuten duren.</translation>
    </message>
</context>
<context>
    <name>ArriveStep</name>
    <message>
        <source>Where is the backup?</source>
        <translation>Waar is de reservekopie?</translation>
    </message>
    <message>
        <source>Plug in the USB stick and choose it. The backup itself is not changed.</source>
        <translation>Sluit de USB-stick aan en kies hem. De reservekopie zelf wordt niet veranderd.</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Stick of map kiezen…</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Reservekopieën daar</translation>
    </message>
    <message>
        <source>Its &amp;passphrase, or its recovery key</source>
        <translation>De &amp;wachtzin ervan, of de herstelsleutel</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery key</source>
        <translation>De wachtzin ervan, of de herstelsleutel</translation>
    </message>
    <message>
        <source>The one that was in use when the backup was made.</source>
        <translation>De wachtzin die gold toen de reservekopie werd gemaakt.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Hierheen halen</translation>
    </message>
    <message>
        <source>⚠ There is no backup of a vault in this folder.</source>
        <translation>⚠ In deze map staat geen reservekopie van een kluis.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Headquarters has a question</source>
        <translation>Het hoofdkantoor heeft een vraag</translation>
    </message>
    <message>
        <source>Headquarters does not accept this as it is</source>
        <translation>Het hoofdkantoor aanvaardt dit zo niet</translation>
    </message>
    <message>
        <source>Headquarters approved this</source>
        <translation>Het hoofdkantoor heeft dit goedgekeurd</translation>
    </message>
    <message>
        <source>Headquarters has the corrected version</source>
        <translation>Het hoofdkantoor heeft de verbeterde versie</translation>
    </message>
    <message>
        <source>Headquarters received this</source>
        <translation>Het hoofdkantoor heeft dit ontvangen</translation>
    </message>
    <message>
        <source>Change what is asked, finalise, and deliver again.</source>
        <translation>Verander wat gevraagd wordt, rond af en verstuur opnieuw.</translation>
    </message>
    <message>
        <source>You corrected it since. The corrected one goes with a delivery.</source>
        <translation>Dit is sindsdien verbeterd. De verbeterde versie gaat met een verzending mee.</translation>
    </message>
    <message>
        <source>Press Correct…, change what is asked, and deliver again.</source>
        <translation>Druk op Verbeteren…, verander wat gevraagd wordt en verstuur opnieuw.</translation>
    </message>
    <message>
        <source>It cannot be corrected here. Answer headquarters another way.</source>
        <translation>Dit kan hier niet worden verbeterd. Antwoord het hoofdkantoor op een andere manier.</translation>
    </message>
</context>
<context>
    <name>AuditKeeper</name>
    <message>
        <source>This form records who fills it in. Who are you? A name or a code.</source>
        <translation>Dit formulier legt vast wie het invult. Wie is dat? Een naam of een code.</translation>
    </message>
    <message>
        <source>Who fills in this form</source>
        <translation>Wie dit formulier invult</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>This form records why an observation is changed. What is the reason?</source>
        <translation>Dit formulier legt vast waarom een observatie wordt gewijzigd. Wat is de reden?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Reden van de wijziging</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>To a USB stick or folder…</source>
        <translation>Naar een USB-stick of map…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Encrypted with the same keys as the vault and read back after writing. The newest three stay there, older ones go. Keep the stick away from the laptop.</source>
        <translation>Versleuteld met dezelfde sleutels als de kluis en na het schrijven teruggelezen. De nieuwste drie blijven daar, oudere verdwijnen. Bewaar de stick niet bij de laptop.</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Reservekopieën daar</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Voortgang van de reservekopie</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Verhuizen naar een nieuwe laptop</translation>
    </message>
    <message>
        <source>All that is in this vault, in one guided step on each laptop.</source>
        <translation>Alles in deze kluis, in één begeleide stap op elke laptop.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>From the unlock screen, into a vault beside this one.</source>
        <translation>Vanuit het ontgrendelscherm, in een kluis naast deze.</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Hoe…</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Waarheen moet de reservekopie?</translation>
    </message>
    <message>
        <source>No backup of this vault was made yet.</source>
        <translation>Van deze kluis is nog geen reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Last backup: {when} ({age})</source>
        <translation>Laatste reservekopie: {when} ({age})</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>⚠ It is old. Plug in the stick and make a new one.</source>
        <translation>⚠ Hij is oud. Sluit de stick aan en maak een nieuwe.</translation>
    </message>
    <message>
        <source>Back up there now</source>
        <translation>Nu daar een reservekopie maken</translation>
    </message>
    <message>
        <source>{done} of {total}. You can go on working.</source>
        <translation>{done} van {total}. Verder werken kan gewoon.</translation>
    </message>
    <message>
        <source>✓ The backup was made and read back. You can unplug it.</source>
        <translation>✓ De reservekopie is gemaakt en teruggelezen. De stick mag eruit.</translation>
    </message>
    <message>
        <source>Stopped. Older backups are as they were.</source>
        <translation>Gestopt. Oudere reservekopieën zijn zoals ze waren.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <comment>button of a message</comment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message numerus="yes">
        <source>%n only on this laptop</source>
        <translation>
            <numerusform>%n alleen op deze laptop</numerusform>
            <numerusform>%n alleen op deze laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop</source>
        <translation>Niets staat alleen op deze laptop</translation>
    </message>
    <message>
        <source>never delivered yet</source>
        <translation>nog nooit afgeleverd</translation>
    </message>
    <message>
        <source>last delivery {when}</source>
        <translation>laatst afgeleverd {when}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Wat de camera ziet</translation>
    </message>
    <message>
        <source>Hold the code before the camera. Nothing that it sees is kept.</source>
        <translation>Houd de code voor de camera. Niets van wat die ziet wordt bewaard.</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Camera uitzetten</translation>
    </message>
    <message>
        <source>No QR code was seen for a minute, so the camera was switched off.</source>
        <translation>Een minuut lang was er geen QR-code te zien, daarom is de camera uitgezet.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>{label}: search</source>
        <translation>{label}: zoeken</translation>
    </message>
    <message>
        <source>None chosen yet. Space ticks a line.</source>
        <translation>Nog niets gekozen. Spatie vinkt een regel aan.</translation>
    </message>
    <message>
        <source>Chosen ({count}): {names}</source>
        <translation>Gekozen ({count}): {names}</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Typ om te zoeken</translation>
    </message>
</context>
<context>
    <name>CheckpointPlace</name>
    <message>
        <source>Checkpoint</source>
        <translation>Controlepost</translation>
    </message>
    <message>
        <source>Checkpoint now  Ctrl+Shift+L</source>
        <translation>Controlepost nu  Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Travel with everything sealed and delivered. What is not on the laptop cannot be taken from it, and nobody can make you open it.</source>
        <translation>Reis met alles verzegeld en afgeleverd. Wat niet op de laptop staat, kan er niet van worden afgenomen, en niemand kan dwingen het te openen.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Drafts are saved and the vault is locked, at once.</source>
        <translation>Concepten worden opgeslagen en de kluis gaat meteen op slot.</translation>
    </message>
    <message>
        <source>Clipboard and traces of chosen files are emptied.</source>
        <translation>Het klembord en sporen van gekozen bestanden worden geleegd.</translation>
    </message>
    <message>
        <source>The unlock screen shows no label, no name and no number of anything.</source>
        <translation>Het ontgrendelscherm toont geen label, geen naam en geen aantal van wat dan ook.</translation>
    </message>
    <message>
        <source>The window is called veldmelding, and no message appears anywhere.</source>
        <translation>Het venster heet veldmelding, en nergens verschijnt een bericht.</translation>
    </message>
    <message>
        <source>Nothing is faked and nothing is hidden: you can answer every question truthfully. The program and its encrypted files are still on the laptop, and can be seen.</source>
        <translation>Er is niets nagemaakt en niets verborgen: elke vraag kan naar waarheid worden beantwoord. Het programma en de versleutelde bestanden staan nog op de laptop en zijn te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observatie staat alleen op deze laptop.</numerusform>
            <numerusform>%n observaties staan alleen op deze laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop.</source>
        <translation>Er staat niets alleen op deze laptop.</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Hier is niets meer te doen.</translation>
    </message>
    <message>
        <source>Deliver what is finalised</source>
        <translation>Versturen wat is afgerond</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) wait to be delivered.</source>
        <translation>
            <numerusform>%n observatie wacht op verzending.</numerusform>
            <numerusform>%n observaties wachten op verzending.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Naar Versturen</translation>
    </message>
    <message>
        <source>Finalise or delete drafts</source>
        <translation>Concepten afronden of verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can be read by whoever has your passphrase.</source>
        <translation>
            <numerusform>%n concept kan worden gelezen door wie de wachtzin heeft.</numerusform>
            <numerusform>%n concepten kunnen worden gelezen door wie de wachtzin heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the drafts</source>
        <translation>Concepten bekijken</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose a line of the list, or empty the field.</source>
        <translation>Kies een regel uit de lijst, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Type to find, {count} to choose from</source>
        <translation>Typ om te zoeken, {count} om uit te kiezen</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Niets om uit te kiezen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation>Toon alle keuzes</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>closed by headquarters</source>
        <translation>gesloten door het hoofdkantoor</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n keer gebruikt</numerusform>
            <numerusform>%n keer gebruikt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>The address as a QR code</source>
        <translation>Het adres als QR-code</translation>
    </message>
</context>
<context>
    <name>CollectPlace</name>
    <message>
        <source>Phones</source>
        <translation>Telefoons</translation>
    </message>
    <message>
        <source>On which &amp;network?</source>
        <translation>Op welk &amp;netwerk?</translation>
    </message>
    <message>
        <source>On which network?</source>
        <translation>Op welk netwerk?</translation>
    </message>
    <message>
        <source>For &amp;whom?</source>
        <translation>Voor &amp;wie?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Laptops with veldmelding: encrypted</source>
        <translation>Laptops met veldmelding: versleuteld</translation>
    </message>
    <message>
        <source>Phones with Collect too: not encrypted</source>
        <translation>Ook telefoons met Collect: niet versleuteld</translation>
    </message>
    <message>
        <source>Encrypted. A laptop that delivers here shows these words:</source>
        <translation>Versleuteld. Een laptop die hier aflevert, toont deze woorden:</translation>
    </message>
    <message>
        <source>Collect can only deliver unencrypted here: whoever is on the same Wi-Fi can read along. Use a hotspot of your own, with a password that only your team knows. Never the Wi-Fi of a hotel, a mine or an authority.</source>
        <translation>Collect kan hier alleen onversleuteld afleveren: wie op dezelfde wifi zit, kan meelezen. Gebruik een eigen hotspot, met een wachtwoord dat alleen het team kent. Nooit de wifi van een hotel, een mijn of een overheid.</translation>
    </message>
    <message>
        <source>This network is ours, and it has a password</source>
        <translation>Dit netwerk is van ons en heeft een wachtwoord</translation>
    </message>
    <message>
        <source>Phones on the same network deliver to:</source>
        <translation>Telefoons op hetzelfde netwerk leveren af bij:</translation>
    </message>
    <message>
        <source>Address of this laptop</source>
        <translation>Adres van deze laptop</translation>
    </message>
    <message>
        <source>Not encrypted on the way. Switch it off when everyone has delivered.</source>
        <translation>Onderweg niet versleuteld. Zet het uit zodra iedereen heeft afgeleverd.</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Telefoon toevoegen…</translation>
    </message>
    <message>
        <source>Open an envelope…</source>
        <translation>Envelop openen…</translation>
    </message>
    <message>
        <source>Open an alert…</source>
        <translation>Alarm openen…</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder…</source>
        <translation>Importeren uit de map van een telefoon…</translation>
    </message>
    <message>
        <source>Forward to headquarters when there is a network</source>
        <translation>Doorsturen naar het hoofdkantoor zodra er netwerk is</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Arrived last</source>
        <translation>Laatst aangekomen</translation>
    </message>
    <message>
        <source>This laptop only, to try it out</source>
        <translation>Alleen deze laptop, om het te proberen</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Stoppen met verzamelen</translation>
    </message>
    <message>
        <source>Collect from phones</source>
        <translation>Verzamelen van telefoons</translation>
    </message>
    <message>
        <source>Phones can deliver to this laptop now.</source>
        <translation>Telefoons kunnen nu bij deze laptop afleveren.</translation>
    </message>
    <message>
        <source>Collecting from phones is off.</source>
        <translation>Verzamelen van telefoons staat uit.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) arrived here.</source>
        <translation>
            <numerusform>Hier is %n record aangekomen.</numerusform>
            <numerusform>Hier zijn %n records aangekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones with ODK Collect or KoboCollect deliver to this laptop where there is no network. What arrives is encrypted here and goes on to headquarters later.</source>
        <translation>Telefoons met ODK Collect of KoboCollect leveren af bij deze laptop waar geen netwerk is. Wat aankomt wordt hier versleuteld en gaat later door naar het hoofdkantoor.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may deliver.</source>
        <translation>
            <numerusform>%n telefoon mag afleveren.</numerusform>
            <numerusform>%n telefoons mogen afleveren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>No headquarters is set up: what arrives stays on this laptop until there is one.</source>
        <translation>Er is geen hoofdkantoor ingesteld: wat aankomt blijft op deze laptop tot dat er is.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still have to go on to {name}.</source>
        <translation>
            <numerusform>%n record moet nog door naar {name}.</numerusform>
            <numerusform>%n records moeten nog door naar {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has everything that arrived.</source>
        <translation>{name} heeft alles wat is aangekomen.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Het hoofdkantoor wordt gevraagd</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Gestopt. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Headquarters answered and knows this laptop. Nothing was sent.</source>
        <translation>Het hoofdkantoor antwoordde en kent deze laptop. Er is niets verstuurd.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Write the date like this: {example}.</source>
        <translation>Schrijf de datum zo: {example}.</translation>
    </message>
    <message>
        <source>dd</source>
        <comment>day of a date, two letters</comment>
        <translation>dd</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>month of a date, two letters</comment>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year of a date, four letters</comment>
        <translation>jjjj</translation>
    </message>
    <message>
        <source>This year (T)</source>
        <translation>Dit jaar (T)</translation>
    </message>
    <message>
        <source>This month (T)</source>
        <translation>Deze maand (T)</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Vandaag (T)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Kies uit een kalender</translation>
    </message>
</context>
<context>
    <name>DecimalNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Schrijf een getal, bijvoorbeeld 12,5.</translation>
    </message>
</context>
<context>
    <name>DecryptGuide</name>
    <message>
        <source>Read sealed records</source>
        <translation>Verzegelde records lezen</translation>
    </message>
    <message>
        <source>Where is the private key?</source>
        <translation>Waar is de geheime sleutel?</translation>
    </message>
    <message>
        <source>The .pem file that was made together with the public key in the form. It is read once, and nothing of it is kept.</source>
        <translation>Het .pem-bestand dat samen met de openbare sleutel in het formulier is gemaakt. Het wordt één keer gelezen en er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Sleutelbestand kiezen…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Wachtzin van de sleutel</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Wachtzin van de sleutel</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>De sleutel wordt geopend</translation>
    </message>
    <message>
        <source>From where, and to where?</source>
        <translation>Waarvandaan, en waarheen?</translation>
    </message>
    <message>
        <source>Records of ODK Briefcase, of ODK Aggregate, or fetched from Central: a folder with everything in it, or a .zip file. The other folder must be new or empty.</source>
        <translation>Records van ODK Briefcase, van ODK Aggregate of opgehaald bij Central: een map met alles erin, of een .zip-bestand. De andere map moet nieuw of leeg zijn.</translation>
    </message>
    <message>
        <source>Read the records</source>
        <translation>Records lezen</translation>
    </message>
    <message>
        <source>What is written there can be read by anybody who has it. Choose an encrypted disk.</source>
        <translation>Wat daar wordt geschreven, kan iedereen lezen die het heeft. Kies een versleutelde schijf.</translation>
    </message>
    <message>
        <source>I know that the result is not encrypted</source>
        <translation>Ik weet dat het resultaat niet versleuteld is</translation>
    </message>
    <message>
        <source>Folder with the records…</source>
        <translation>Map met de records…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Zip-bestand…</translation>
    </message>
    <message>
        <source>New or empty folder for the result…</source>
        <translation>Nieuwe of lege map voor het resultaat…</translation>
    </message>
</context>
<context>
    <name>DecryptStep</name>
    <message>
        <source>Reading the records</source>
        <translation>De records worden gelezen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Wat aandacht vraagt</translation>
    </message>
    <message>
        <source>{done} of {all} records</source>
        <translation>{done} van {all} records</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>Wat er van de records is geworden</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
</context>
<context>
    <name>DeliverPlace</name>
    <message>
        <source>Deliver</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verbinding controleren</translation>
    </message>
    <message>
        <source>Update forms</source>
        <translation>Formulieren bijwerken</translation>
    </message>
    <message>
        <source>Nothing lost: see the ledger</source>
        <translation>Niets kwijt: zie het logboek</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Hoofdkantoor instellen</translation>
    </message>
    <message>
        <source>Needs a look first</source>
        <translation>Vraagt eerst aandacht</translation>
    </message>
    <message>
        <source>Waits for delivery</source>
        <translation>Wacht op verzending</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observatie staat alleen op deze laptop.</numerusform>
            <numerusform>%n observaties staan alleen op deze laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>One observation is only on this laptop.</source>
        <translation>Eén observatie staat alleen op deze laptop.</translation>
    </message>
    <message>
        <source>Headquarters has everything you finalised.</source>
        <translation>Het hoofdkantoor heeft alles wat is afgerond.</translation>
    </message>
    <message>
        <source>Headquarters: {name}</source>
        <translation>Hoofdkantoor: {name}</translation>
    </message>
    <message>
        <source>No headquarters is set up yet. What you write is safe here meanwhile.</source>
        <translation>Er is nog geen hoofdkantoor ingesteld. Wat hier wordt geschreven, staat ondertussen veilig.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything you wrote is saved: you can close the program or the laptop at any moment. What is not delivered yet goes on later, from where it was.</source>
        <translation>De accu staat op {percent} %. Alles wat geschreven is, is opgeslagen: het programma of de laptop kan op elk moment dicht. Wat nog niet is afgeleverd gaat later verder waar het was.</translation>
    </message>
    <message numerus="yes">
        <source>%n with photos, {size} in all.</source>
        <translation>
            <numerusform>%n met foto&apos;s, samen {size}.</numerusform>
            <numerusform>%n met foto&apos;s, samen {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>Samen {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are here too and wait until you finalise.</source>
        <translation>
            <numerusform>Er staat hier ook %n concept. Dat wacht tot het is afgerond.</numerusform>
            <numerusform>Er staan hier ook %n concepten. Die wachten tot ze zijn afgerond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>Verder versturen</translation>
    </message>
    <message>
        <source>Looking for headquarters</source>
        <translation>Hoofdkantoor zoeken</translation>
    </message>
</context>
<context>
    <name>DeliverWords</name>
    <message>
        <source>below 0.1 MB</source>
        <translation>minder dan 0,1 MB</translation>
    </message>
</context>
<context>
    <name>DeliveryOptions</name>
    <message>
        <source>How &amp;much may go</source>
        <translation>Hoe&amp;veel mag mee</translation>
    </message>
    <message>
        <source>How much may go</source>
        <translation>Hoeveel mag mee</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Geen foto&apos;s</translation>
    </message>
    <message>
        <source>{number} MB today</source>
        <translation>{number} MB vandaag</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Vanzelf versturen zodra er verbinding is</translation>
    </message>
    <message>
        <source>Texts go, photos wait here until you choose otherwise.</source>
        <translation>Teksten gaan, foto&apos;s wachten hier tot er iets anders wordt gekozen.</translation>
    </message>
    <message>
        <source>First danger, then all texts, then smaller copies of photos, then the photos themselves, until today’s amount is used up.</source>
        <translation>Eerst gevaar, dan alle teksten, dan kleinere kopieën van foto&apos;s, dan de foto&apos;s zelf, tot de hoeveelheid van vandaag op is.</translation>
    </message>
    <message>
        <source>This connection seems to be paid by volume. See Settings, Network.</source>
        <translation>Deze verbinding lijkt per hoeveelheid betaald te worden. Zie Instellingen, Netwerk.</translation>
    </message>
</context>
<context>
    <name>DeliveryOutcome</name>
    <message>
        <source>The connection works. Headquarters answered.</source>
        <translation>De verbinding werkt. Het hoofdkantoor heeft geantwoord.</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>Het hoofdkantoor zegt: “{words}”</translation>
    </message>
    <message>
        <source>Send the rest too</source>
        <translation>Ook de rest versturen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Everything in the backup is here, and it was read back. You can go on.</source>
        <translation>Alles uit de reservekopie staat hier en is teruggelezen. Verder werken kan.</translation>
    </message>
    <message>
        <source>Your vault is ready. Practise with a quick note: nothing leaves this laptop before you press Deliver, and you can delete it again.</source>
        <translation>De kluis is klaar. Oefen met een snelle notitie: niets verlaat deze laptop voordat er op Versturen is gedrukt, en de notitie kan weer worden verwijderd.</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>Formulier openen</translation>
    </message>
    <message>
        <source>Finalised and safe on this laptop. Deliver it when you have a connection.</source>
        <translation>Afgerond en veilig op deze laptop. Lever af zodra er verbinding is.</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Naar Versturen</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n keer)</numerusform>
            <numerusform>(%n keer)</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the program went wrong{again}. What you wrote is safe. Go on, or lock and unlock to start afresh. For the people who maintain it: {technical}</source>
        <translation>Er ging iets mis in het programma{again}. Wat is geschreven, is veilig. Ga verder, of vergrendel en ontgrendel om opnieuw te beginnen. Voor de mensen die het programma onderhouden: {technical}</translation>
    </message>
</context>
<context>
    <name>DestroyGuide</name>
    <message>
        <source>Destroy this vault?</source>
        <translation>Deze kluis vernietigen?</translation>
    </message>
    <message>
        <source>Its keys are overwritten, so that neither passphrase nor recovery sheet nor headquarters opens it, and then its files are removed. It cannot be undone.</source>
        <translation>De sleutels worden overschreven, zodat wachtzin noch herstelblad noch hoofdkantoor hem opent, en daarna worden de bestanden verwijderd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Destroy it now?</source>
        <translation>Nu vernietigen?</translation>
    </message>
    <message>
        <source>After this the unlock screen comes, and this vault is not on it any more.</source>
        <translation>Hierna komt het ontgrendelscherm, en deze kluis staat er niet meer op.</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Deze kluis vernietigen</translation>
    </message>
    <message>
        <source>To keep the work, press Cancel, then deliver or make a backup.</source>
        <translation>Om het werk te bewaren: druk op Annuleren en verstuur, of maak een reservekopie.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>you were at: {question}</source>
        <translation>gebleven bij: {question}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} van {asked} beantwoord</translation>
    </message>
</context>
<context>
    <name>DuressGuide</name>
    <message>
        <source>A passphrase that destroys the keys?</source>
        <translation>Een wachtzin die de sleutels vernietigt?</translation>
    </message>
    <message>
        <source>Typed on the unlock screen, it makes this vault unreadable for everybody.</source>
        <translation>Ingetikt op het ontgrendelscherm maakt hij deze kluis voor iedereen onleesbaar.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>I have read this, and talked about it with headquarters</source>
        <translation>Ik heb dit gelezen en er met het hoofdkantoor over gesproken</translation>
    </message>
    <message>
        <source>Which passphrase shall destroy the keys?</source>
        <translation>Welke wachtzin moet de sleutels vernietigen?</translation>
    </message>
    <message>
        <source>Not like the one you use every day, so that you never type it by mistake.</source>
        <translation>Niet zoals de dagelijkse wachtzin, zodat hij nooit per ongeluk wordt ingetikt.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>De sleutels worden veranderd</translation>
    </message>
    <message>
        <source>The passphrase you use every day</source>
        <translation>De dagelijkse wachtzin</translation>
    </message>
    <message>
        <source>✓ The duress passphrase is set</source>
        <translation>✓ De dwangwachtzin is ingesteld</translation>
    </message>
    <message>
        <source>Make backups often: after it is used, only a backup can bring back work.</source>
        <translation>Maak vaak een reservekopie: nadat hij is gebruikt kan alleen een reservekopie werk terugbrengen.</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Dwangwachtzin</translation>
    </message>
</context>
<context>
    <name>EnvelopeButtons</name>
    <message>
        <source>Seal into an envelope…</source>
        <translation>In een envelop verzegelen…</translation>
    </message>
    <message>
        <source>Enter a receipt code…</source>
        <translation>Ontvangstcode invoeren…</translation>
    </message>
</context>
<context>
    <name>EraseGuide</name>
    <message>
        <source>Erase what can be read here?</source>
        <translation>Wissen wat hier leesbaar is?</translation>
    </message>
    <message>
        <source>For when there is no time. It works without a connection and takes a few seconds. Drafts always go, with their photos and everything the search knows.</source>
        <translation>Voor als er geen tijd is. Het werkt zonder verbinding en duurt enkele seconden. Concepten gaan altijd weg, met hun foto&apos;s en alles wat het zoeken weet.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Finalised records too, also what is not delivered yet</source>
        <translation>Ook afgeronde records, ook wat nog niet is afgeleverd</translation>
    </message>
    <message>
        <source>Sealed records too, which nobody can read here anyway</source>
        <translation>Ook verzegelde records, die hier toch niemand kan lezen</translation>
    </message>
    <message>
        <source>Erase it now?</source>
        <translation>Nu wissen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>✓ Erased</source>
        <translation>✓ Gewist</translation>
    </message>
    <message>
        <source>What stays is listed under Observations. You can go on working.</source>
        <translation>Wat blijft staat onder Observaties. Verder werken kan.</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Wissen wat leesbaar is</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Bezig met wissen</translation>
    </message>
</context>
<context>
    <name>EscrowGuide</name>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translation>Mag het hoofdkantoor deze kluis kunnen openen?</translation>
    </message>
    <message>
        <source>Then nothing is lost when both passphrase and recovery sheet are gone, or when you fall ill. But whoever has headquarters&apos; private key can read everything in this vault, also drafts, if they have the laptop or a backup.</source>
        <translation>Dan is er niets verloren als wachtzin en herstelblad allebei weg zijn, of bij ziekte. Maar wie de geheime sleutel van het hoofdkantoor heeft, kan alles in deze kluis lezen, ook concepten, als die persoon de laptop of een reservekopie heeft.</translation>
    </message>
    <message>
        <source>I want this, and nobody made me</source>
        <translation>Ik wil dit, en niemand dwingt mij</translation>
    </message>
    <message>
        <source>It is your choice. You can take it back here; backups made meanwhile keep it.</source>
        <translation>Het is een eigen keuze. Die kan hier worden teruggenomen; reservekopieën van intussen houden haar.</translation>
    </message>
    <message>
        <source>Which key is headquarters&apos;?</source>
        <translation>Welke sleutel is van het hoofdkantoor?</translation>
    </message>
    <message>
        <source>Headquarters gives it to you as fourteen groups of signs, a file or a code.</source>
        <translation>Het hoofdkantoor geeft hem als veertien groepen tekens, een bestand of een code.</translation>
    </message>
    <message>
        <source>Headquarters&apos; &amp;key</source>
        <translation>Sleutel van het &amp;hoofdkantoor</translation>
    </message>
    <message>
        <source>Let headquarters in</source>
        <translation>Hoofdkantoor toelaten</translation>
    </message>
    <message>
        <source>From now on this vault opens with headquarters&apos; private key too.</source>
        <translation>Vanaf nu gaat deze kluis ook open met de geheime sleutel van het hoofdkantoor.</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>De sleutels worden veranderd</translation>
    </message>
    <message>
        <source>✓ Headquarters can open this vault</source>
        <translation>✓ Het hoofdkantoor kan deze kluis openen</translation>
    </message>
    <message>
        <source>It stands in the list under People and keys, with the words of its key.</source>
        <translation>Het staat in de lijst onder Mensen en sleutels, met de woorden van zijn sleutel.</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Hoofdkantoor als toegang</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>A signed journal takes down what was done to each record and when: made, changed, finalised, delivered, exported, erased. Never what it says.</source>
        <translation>Een ondertekend logboek noteert wat er met elk record is gedaan en wanneer: gemaakt, veranderd, afgerond, afgeleverd, geëxporteerd, gewist. Nooit wat erin staat.</translation>
    </message>
    <message>
        <source>Check the journal now</source>
        <translation>Logboek nu nakijken</translation>
    </message>
    <message>
        <source>✓ Every entry follows from the one before and is signed.</source>
        <translation>✓ Elke regel volgt op de vorige en is ondertekend.</translation>
    </message>
    <message>
        <source>⚠ The journal was altered or is damaged. Compare what matters with headquarters.</source>
        <translation>⚠ Het logboek is veranderd of beschadigd. Vergelijk wat ertoe doet met het hoofdkantoor.</translation>
    </message>
    <message>
        <source>Words of this vault&apos;s signing key. Leave them with headquarters early:</source>
        <translation>Woorden van de ondertekensleutel van deze kluis. Geef ze vroeg aan het hoofdkantoor:</translation>
    </message>
    <message>
        <source>Anybody with an export can verify it without this program, with a script of fifty lines from the documentation, and compare the words of the key. Each delivery leaves with headquarters how far the journal was.</source>
        <translation>Iedereen met een export kan hem nagaan zonder dit programma, met een script van vijftig regels uit de documentatie, en de woorden van de sleutel vergelijken. Elke verzending laat bij het hoofdkantoor achter hoe ver het logboek was.</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Exporteren als bewijs</translation>
    </message>
    <message>
        <source>Originals, journal and key in a folder, readable by anybody.</source>
        <translation>Originelen, logboek en sleutel in een map, voor iedereen leesbaar.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>They add up to {head}</source>
        <translation>Samen geven ze {head}</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Elke regel wordt nagekeken</translation>
    </message>
</context>
<context>
    <name>ExportGuide</name>
    <message>
        <source>Which records?</source>
        <translation>Welke records?</translation>
    </message>
    <message>
        <source>Finalised ones, byte for byte as they were frozen. Take no more than needed.</source>
        <translation>Afgeronde, byte voor byte zoals ze zijn vastgelegd. Neem niet meer dan nodig.</translation>
    </message>
    <message>
        <source>Nothing is finalised yet, so there is nothing to export.</source>
        <translation>Er is nog niets afgerond, dus er is niets te exporteren.</translation>
    </message>
    <message>
        <source>For what, and where to?</source>
        <translation>Waarvoor, en waarheen?</translation>
    </message>
    <message>
        <source>The folder will be readable by anybody who has it: names of places, what people saw, photos. The purpose is entered in the journal and goes along.</source>
        <translation>De map is leesbaar voor iedereen die hem heeft: namen van plaatsen, wat mensen zagen, foto&apos;s. Het doel komt in het logboek en gaat mee.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>I know that the export is not encrypted</source>
        <translation>Ik weet dat de export niet versleuteld is</translation>
    </message>
    <message>
        <source>&amp;Purpose, and for whom</source>
        <translation>&amp;Doel, en voor wie</translation>
    </message>
    <message>
        <source>Purpose, and for whom</source>
        <translation>Doel, en voor wie</translation>
    </message>
    <message>
        <source>Choose a new or empty folder…</source>
        <translation>Nieuwe of lege map kiezen…</translation>
    </message>
    <message>
        <source>✓ Exported</source>
        <translation>✓ Geëxporteerd</translation>
    </message>
    <message>
        <source>Compare these words with headquarters when the export is verified:</source>
        <translation>Vergelijk deze woorden met het hoofdkantoor wanneer de export wordt nagegaan:</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Exporteren als bewijs</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), with journal and key.</source>
        <translation>
            <numerusform>%n record, met logboek en sleutel.</numerusform>
            <numerusform>%n records, met logboek en sleutel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) are no longer on this laptop: they were delivered and cleared away.</source>
        <translation>
            <numerusform>%n foto of bestand staat niet meer op deze laptop: het is afgeleverd en opgeruimd.</numerusform>
            <numerusform>%n foto&apos;s of bestanden staan niet meer op deze laptop: ze zijn afgeleverd en opgeruimd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the export</source>
        <translation>De export wordt geschreven</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Choose a file or drop it here: {kinds}</source>
        <translation>Kies een bestand of sleep het hierheen: {kinds}</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>Bestand toegevoegd: {name}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Bestand lezen…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Kies een ander…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>FillPlace</name>
    <message>
        <source>The entry was removed.</source>
        <translation>Het onderdeel is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Discard this draft? Nothing of it is kept, and it cannot be undone.</source>
        <translation>Dit concept weggooien? Er blijft niets van bewaard en het kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Bewaard {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Correction: {form}</source>
        <translation>Correctie: {form}</translation>
    </message>
    <message>
        <source>Finalise  Ctrl+Enter</source>
        <translation>Afronden  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Freezes the record so that it can be delivered</source>
        <translation>Zet de observatie vast, zodat die kan worden afgeleverd</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are kept. Try again.</source>
        <translation>Er ging iets mis. De antwoorden zijn bewaard. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Your last answers are not saved yet. They are still on the screen. Keep this window open, make room on the disk, and press Try again.</source>
        <translation>De laatste antwoorden zijn nog niet bewaard. Ze staan nog op het scherm. Houd dit venster open, maak ruimte op de schijf en druk op Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Making the vault. This takes a few seconds.</source>
        <translation>De kluis wordt gemaakt. Dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>veldmelding · step {number} of {all}</source>
        <translation>veldmelding · stap {number} van {all}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n keer gebruikt</numerusform>
            <numerusform>%n keer gebruikt</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>nog niet gebruikt</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
</context>
<context>
    <name>Geopoint</name>
    <message>
        <source>A place needs both latitude and longitude.</source>
        <translation>Een plaats heeft breedtegraad en lengtegraad nodig.</translation>
    </message>
    <message>
        <source>Latitude is a number from -90 to 90, or like 4°19&apos;18&quot;S.</source>
        <translation>De breedtegraad is een getal van -90 tot 90, of zoals 4°19&apos;18&quot;S.</translation>
    </message>
    <message>
        <source>Longitude is a number from -180 to 180, or like 15°18&apos;46&quot;E.</source>
        <translation>De lengtegraad is een getal van -180 tot 180, of zoals 15°18&apos;46&quot;E.</translation>
    </message>
    <message>
        <source>0, 0 lies in the ocean. Write the real place, or leave it empty.</source>
        <translation>0, 0 ligt in de oceaan. Schrijf de echte plaats, of laat het leeg.</translation>
    </message>
    <message>
        <source>Altitude is a number of metres from -500 to 9000.</source>
        <translation>De hoogte is een aantal meters van -500 tot 9000.</translation>
    </message>
    <message>
        <source>Accuracy is a number of metres, for example 10.</source>
        <translation>De nauwkeurigheid is een aantal meters, bijvoorbeeld 10.</translation>
    </message>
    <message>
        <source>Degrees, like -4.3217 or 4°19′18″S</source>
        <translation>Graden, zoals -4,3217 of 4°19′18″S</translation>
    </message>
    <message>
        <source>± {metres} m</source>
        <translation>± {metres} m</translation>
    </message>
    <message>
        <source>Photo made at this place</source>
        <translation>Foto die op deze plaats is gemaakt</translation>
    </message>
    <message>
        <source>This photo does not say where it was made. Type the place instead.</source>
        <translation>Deze foto zegt niet waar die is gemaakt. Typ de plaats in.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breedtegraad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Lengtegraad</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation>Hoogte (m)</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Nauwkeurigheid (m)</translation>
    </message>
    <message>
        <source>Take from a photo…</source>
        <translation>Haal uit een foto…</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>step {number} of {all}</source>
        <translation>stap {number} van {all}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>HandOnGuide</name>
    <message>
        <source>Set up another laptop</source>
        <translation>Nog een laptop instellen</translation>
    </message>
    <message>
        <source>You get a QR code and four words. The code may be seen by anybody. Say the words another way: by telephone, or on a piece of paper that is thrown away.</source>
        <translation>Er komen een QR-code en vier woorden. De code mag iedereen zien. Zeg de woorden langs een andere weg: per telefoon, of op een papiertje dat wordt weggegooid.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Code maken</translation>
    </message>
    <message>
        <source>The other laptop may deliver in the same name as this one</source>
        <translation>De andere laptop mag onder dezelfde naam afleveren als deze</translation>
    </message>
    <message>
        <source>The code and its words</source>
        <translation>De code en haar woorden</translation>
    </message>
    <message>
        <source>On the other laptop: Headquarters, Read a picture of the QR code, then the words. They are shown only now.</source>
        <translation>Op de andere laptop: Hoofdkantoor, Foto van de QR-code lezen, dan de woorden. Ze worden alleen nu getoond.</translation>
    </message>
    <message>
        <source>QR code for the other laptop</source>
        <translation>QR-code voor de andere laptop</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>De code wordt gemaakt</translation>
    </message>
</context>
<context>
    <name>HandOverGuide</name>
    <message>
        <source>To whom?</source>
        <translation>Aan wie?</translation>
    </message>
    <message>
        <source>Your colleague opens Settings, People and keys, Receive from a colleague, and sends you the address that stands there. Only that vault can open the parcel.</source>
        <translation>De collega opent Instellingen, Mensen en sleutels, Van een collega ontvangen, en stuurt het adres dat daar staat. Alleen die kluis kan het pakket openen.</translation>
    </message>
    <message>
        <source>Your colleague&apos;s &amp;address</source>
        <translation>&amp;Adres van de collega</translation>
    </message>
    <message>
        <source>Where does the parcel go?</source>
        <translation>Waar gaat het pakket heen?</translation>
    </message>
    <message>
        <source>It is one encrypted file. Give it on a USB stick, or send it by any way you like: only your colleague can open it.</source>
        <translation>Het is één versleuteld bestand. Geef het op een USB-stick, of stuur het hoe dan ook: alleen de collega kan het openen.</translation>
    </message>
    <message>
        <source>Write the parcel</source>
        <translation>Pakket schrijven</translation>
    </message>
    <message>
        <source>All of it is still here too. Drafts stay until you remove them; finalised observations until headquarters confirms them.</source>
        <translation>Alles is hier ook nog. Concepten blijven tot ze worden verwijderd; afgeronde observaties tot het hoofdkantoor ze bevestigt.</translation>
    </message>
    <message>
        <source>Move the drafts to the recycle bin here</source>
        <translation>De concepten hier naar de prullenbak verplaatsen</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Kiezen waar het wordt geschreven…</translation>
    </message>
    <message>
        <source>What do you hand over?</source>
        <translation>Wat wordt overgedragen?</translation>
    </message>
    <message>
        <source>It goes with its answers and photos. Your colleague goes on with a draft, and delivers what is finalised as you left it. Delivered twice it counts once.</source>
        <translation>Het gaat mee met antwoorden en foto&apos;s. De collega gaat verder met een concept, en verstuurt wat is afgerond zoals het is achtergelaten. Twee keer verstuurd telt één keer.</translation>
    </message>
    <message>
        <source>There are no drafts, and all the rest is delivered.</source>
        <translation>Er zijn geen concepten, en al het andere is afgeleverd.</translation>
    </message>
    <message>
        <source>✓ The parcel is written</source>
        <translation>✓ Het pakket is geschreven</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Overdragen aan een collega</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>Writing the parcel</source>
        <translation>Het pakket wordt geschreven</translation>
    </message>
    <message>
        <source>✓ They are in the recycle bin here, for 30 days. You can take them back.</source>
        <translation>✓ Ze staan hier 30 dagen in de prullenbak. Ze kunnen worden teruggehaald.</translation>
    </message>
</context>
<context>
    <name>HeadquartersForm</name>
    <message>
        <source>&amp;Set-up text or address</source>
        <translation>&amp;Insteltekst of adres</translation>
    </message>
    <message>
        <source>Set-up text or address</source>
        <translation>Insteltekst of adres</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Plak hier</translation>
    </message>
    <message>
        <source>Read a picture of the QR code…</source>
        <translation>Lees een foto van de QR-code…</translation>
    </message>
    <message>
        <source>Opening the code</source>
        <translation>De code wordt geopend</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Afbeelding plakken</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Camera gebruiken</translation>
    </message>
    <message>
        <source>A picture can also be dropped here: photograph the code with a phone, or make a screenshot of it.</source>
        <translation>Een foto kan hier ook worden neergezet: fotografeer de code met een telefoon, of maak er een schermafbeelding van.</translation>
    </message>
    <message>
        <source>This code is locked. &amp;Words that belong to it</source>
        <translation>Deze code is op slot. &amp;Woorden die erbij horen</translation>
    </message>
    <message>
        <source>Words that belong to this code</source>
        <translation>Woorden die bij deze code horen</translation>
    </message>
    <message>
        <source>as headquarters told you, another way</source>
        <translation>zoals het hoofdkantoor ze langs een andere weg zei</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>Code openen</translation>
    </message>
    <message>
        <source>This address needs your account there. It is kept in the vault.</source>
        <translation>Voor dit adres is een account op die server nodig. De gegevens worden in de kluis bewaard.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Wachtw&amp;oord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>I know. Deliver there without encryption</source>
        <translation>Begrepen. Zonder versleuteling versturen</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Foto lezen</translation>
    </message>
    <message>
        <source>Picture of the QR code</source>
        <translation>Foto van de QR-code</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Er is geen afbeelding om te plakken. Kopieer er eerst een.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Take it again, straight and sharp, or paste the set-up text.</source>
        <translation>Er is geen QR-code gevonden op deze foto. Maak de foto opnieuw, recht en scherp, of plak de insteltekst.</translation>
    </message>
    <message>
        <source>✓ Headquarters: {name}, at {host}</source>
        <translation>✓ Hoofdkantoor: {name}, op {host}</translation>
    </message>
    <message>
        <source>✓ Headquarters: {host}</source>
        <translation>✓ Hoofdkantoor: {host}</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>De sleutel in woorden, om per telefoon te vergelijken: {words}</translation>
    </message>
    <message>
        <source>⚠ This address does not encrypt. Others on the network could read along.</source>
        <translation>⚠ Dit adres versleutelt niet. Anderen op het netwerk kunnen meelezen.</translation>
    </message>
</context>
<context>
    <name>HeadquartersSection</name>
    <message>
        <source>Headquarters</source>
        <translation>Hoofdkantoor</translation>
    </message>
    <message>
        <source>Deliver there from now on</source>
        <translation>Voortaan daar versturen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>This is another key than the one so far. Ask headquarters by telephone whether they changed it, and compare the words, before you go on.</source>
        <translation>Dit is een andere sleutel dan tot nu toe. Vraag het hoofdkantoor per telefoon of het hem heeft veranderd, en vergelijk de woorden, voordat het verdergaat.</translation>
    </message>
    <message>
        <source>Set up another laptop</source>
        <translation>Nog een laptop instellen</translation>
    </message>
    <message>
        <source>A QR code that is of no use to anybody without the words that belong to it.</source>
        <translation>Een QR-code waar niemand iets aan heeft zonder de woorden die erbij horen.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>Code maken…</translation>
    </message>
    <message>
        <source>Read sealed records</source>
        <translation>Verzegelde records lezen</translation>
    </message>
    <message>
        <source>At headquarters: open records that ODK encrypted, with the private key.</source>
        <translation>Op het hoofdkantoor: open records die door ODK zijn versleuteld, met de geheime sleutel.</translation>
    </message>
    <message>
        <source>Read them…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>No headquarters yet. Everything else works without it.</source>
        <translation>Nog geen hoofdkantoor. Al het andere werkt ook zonder.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Hoofdkantoor instellen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>De sleutel in woorden, om per telefoon te vergelijken: {words}</translation>
    </message>
    <message>
        <source>It gave no key of its own. Sealed envelopes and alerts need one; deliveries do not.</source>
        <translation>Het gaf geen eigen sleutel. Verzegelde enveloppen en alarmen hebben er een nodig; afleveringen niet.</translation>
    </message>
    <message>
        <source>✓ From now on you deliver there.</source>
        <translation>✓ Voortaan wordt daar afgeleverd.</translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Where is headquarters?</source>
        <translation>Waar is het hoofdkantoor?</translation>
    </message>
    <message>
        <source>Headquarters gives you a QR code, a set-up text or an address. You can also do this later, in Settings: everything works without it.</source>
        <translation>Het hoofdkantoor geeft een QR-code, een insteltekst of een adres. Dit kan ook later, bij Instellingen: alles werkt ook zonder.</translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Helppagina&apos;s</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Helppagina</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Not filled in yet</source>
        <translation>Nog niet ingevuld</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>KeyChangeCard</name>
    <message>
        <source>{form}: another key</source>
        <translation>{form}: een andere sleutel</translation>
    </message>
    <message>
        <source>{form}: no longer encrypted</source>
        <translation>{form}: niet meer versleuteld</translation>
    </message>
    <message>
        <source>Headquarters seems to want this form encrypted differently. It can also be somebody else who wants to read along. Ask headquarters, not over this network, and compare. Until then the form you have goes on working.</source>
        <translation>Het hoofdkantoor lijkt dit formulier anders te willen versleutelen. Het kan ook iemand anders zijn die wil meelezen. Vraag het hoofdkantoor, niet over dit netwerk, en vergelijk. Tot dan blijft het huidige formulier werken.</translation>
    </message>
    <message>
        <source>So far: {key}</source>
        <translation>Tot nu toe: {key}</translation>
    </message>
    <message>
        <source>Would be: {key}</source>
        <translation>Zou worden: {key}</translation>
    </message>
    <message>
        <source>I compared it: take the new key</source>
        <translation>Vergeleken: de nieuwe sleutel nemen</translation>
    </message>
    <message>
        <source>I asked: take the form without a key</source>
        <translation>Gevraagd: het formulier zonder sleutel nemen</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language do you want to read?</source>
        <translation>In welke taal lezen?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings. Forms have their own languages.</source>
        <translation>De taal kan altijd worden gewijzigd bij Instellingen. Formulieren hebben hun eigen talen.</translation>
    </message>
    <message>
        <source>I have a backup from another laptop</source>
        <translation>Ik heb een reservekopie van een andere laptop</translation>
    </message>
</context>
<context>
    <name>LaptopLimits</name>
    <message>
        <source>This form wants to record sound in the background. Nothing is recorded.</source>
        <translation>Dit formulier wil op de achtergrond geluid opnemen. Er wordt niets opgenomen.</translation>
    </message>
    <message>
        <source>This form wants to know where you are by itself. This laptop does not tell it; only a place that you enter is kept.</source>
        <translation>Dit formulier wil zelf weten waar het wordt ingevuld. Deze laptop zegt dat niet; alleen een plaats die wordt ingevoerd wordt bewaard.</translation>
    </message>
</context>
<context>
    <name>LeavingGuide</name>
    <message>
        <source>What has to be done when somebody leaves</source>
        <translation>Wat er moet gebeuren als iemand weggaat</translation>
    </message>
    <message>
        <source>From top to bottom. Each step can be left and taken up again later.</source>
        <translation>Van boven naar beneden. Elke stap kan worden overgeslagen en later worden hervat.</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Iemand verlaat het team</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Hier is niets meer te doen.</translation>
    </message>
    <message>
        <source>1. Hand over the drafts</source>
        <translation>1. De concepten overdragen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be lost with this vault.</source>
        <translation>
            <numerusform>%n concept zou met deze kluis verloren gaan.</numerusform>
            <numerusform>%n concepten zouden met deze kluis verloren gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>2. Deliver what is finalised</source>
        <translation>2. Versturen wat is afgerond</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observatie staat alleen op deze laptop.</numerusform>
            <numerusform>%n observaties staan alleen op deze laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Naar Versturen</translation>
    </message>
    <message>
        <source>3. See who can still open it</source>
        <translation>3. Kijken wie hem nog kan openen</translation>
    </message>
    <message>
        <source>Take the recovery sheet back. Take headquarters&apos; way in away if it has one.</source>
        <translation>Neem het herstelblad terug. Neem de toegang van het hoofdkantoor weg als die er is.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Kijken…</translation>
    </message>
    <message>
        <source>4a. Somebody else goes on with this vault: new keys</source>
        <translation>4a. Iemand anders gaat met deze kluis verder: nieuwe sleutels</translation>
    </message>
    <message>
        <source>The one who leaves can then open neither it nor later backups.</source>
        <translation>Wie weggaat kan dan deze kluis en latere reservekopieën niet meer openen.</translation>
    </message>
    <message>
        <source>4b. Nobody goes on with it: destroy it</source>
        <translation>4b. Niemand gaat ermee verder: vernietigen</translation>
    </message>
    <message>
        <source>When all of it is delivered and handed over. Two steps, and it is gone.</source>
        <translation>Wanneer alles is afgeleverd en overgedragen. Twee stappen, en hij is weg.</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>Niets kwijt</translation>
    </message>
    <message>
        <source>Every record you finalised stays on this laptop at least until headquarters has confirmed all its parts. Here is what was confirmed, and when.</source>
        <translation>Elke afgeronde registratie blijft op deze laptop, minstens totdat het hoofdkantoor alle delen heeft bevestigd. Hier staat wat is bevestigd, en wanneer.</translation>
    </message>
    <message>
        <source>Show older records</source>
        <translation>Toon oudere registraties</translation>
    </message>
    <message>
        <source>Ledger of deliveries</source>
        <translation>Logboek van verzendingen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Headquarters has it</source>
        <translation>Hoofdkantoor heeft het</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bevestigd door</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>Het hoofdkantoor zegt: “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s), {when}</source>
        <translation>
            <numerusform>het ene deel, {when}</numerusform>
            <numerusform>alle %n delen, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s)</source>
        <translation>
            <numerusform>het ene deel</numerusform>
            <numerusform>alle %n delen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n part(s)</source>
        <translation>
            <numerusform>{done} van %n deel</numerusform>
            <numerusform>{done} van %n delen</numerusform>
        </translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation>alleen op deze laptop</translation>
    </message>
    <message>
        <source>SHA-256 of this part: {digest}</source>
        <translation>SHA-256 van dit deel: {digest}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <source>as a smaller copy</source>
        <translation>als kleinere kopie</translation>
    </message>
    <message>
        <source>a smaller copy, {when}</source>
        <translation>een kleinere kopie, {when}</translation>
    </message>
    <message>
        <source>offered, not confirmed yet</source>
        <translation>aangeboden, nog niet bevestigd</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verstuurd</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} van {all} gekozen</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Weergave en taal</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>Size of &amp;letters</source>
        <translation>&amp;Lettergrootte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Size of letters: {scale} %</source>
        <translation>Lettergrootte: {scale} %</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} dagen geleden</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>{label}: date</source>
        <translation>{label}: datum</translation>
    </message>
    <message>
        <source>{label}: time</source>
        <translation>{label}: tijd</translation>
    </message>
    <message>
        <source>Add the time.</source>
        <translation>Voeg de tijd toe.</translation>
    </message>
    <message>
        <source>Add the date.</source>
        <translation>Voeg de datum toe.</translation>
    </message>
</context>
<context>
    <name>MoveGuide</name>
    <message>
        <source>Take everything to the new laptop</source>
        <translation>Alles meenemen naar de nieuwe laptop</translation>
    </message>
    <message>
        <source>Plug in a USB stick and write a backup to it. On the new laptop install veldmelding, start it and choose I have a backup. Your passphrase stays the same.</source>
        <translation>Sluit een USB-stick aan en schrijf er een reservekopie op. Installeer veldmelding op de nieuwe laptop, start het en kies Ik heb een reservekopie. De wachtzin blijft dezelfde.</translation>
    </message>
    <message>
        <source>Write to this folder</source>
        <translation>In deze map schrijven</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Stick kiezen…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Voortgang van de reservekopie</translation>
    </message>
    <message>
        <source>✓ Everything is on the stick</source>
        <translation>✓ Alles staat op de stick</translation>
    </message>
    <message>
        <source>Do not write anything here any more: it would not come along. When the new laptop shows your observations, destroy this vault here under Settings, Wipe.</source>
        <translation>Schrijf hier niets meer: het zou niet meekomen. Zodra de nieuwe laptop de observaties toont: vernietig deze kluis hier onder Instellingen, Wissen.</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Verhuizen naar een nieuwe laptop</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Waarheen moet de reservekopie?</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Vanzelf versturen zodra er verbinding is</translation>
    </message>
    <message>
        <source>Off, nothing leaves before you press Deliver. Danger leaves first, and at once when this is on.</source>
        <translation>Staat het uit, dan vertrekt er niets voordat op Versturen wordt gedrukt. Gevaar vertrekt eerst, en meteen als dit aan staat.</translation>
    </message>
    <message>
        <source>Look for new &amp;forms</source>
        <translation>Kijken naar nieuwe &amp;formulieren</translation>
    </message>
    <message>
        <source>Look for new forms</source>
        <translation>Kijken naar nieuwe formulieren</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>elke minuut</numerusform>
            <numerusform>elke %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>elk uur</numerusform>
            <numerusform>elke %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>On a line &amp;paid by volume</source>
        <translation>Op een lijn die per hoeveelheid wordt &amp;betaald</translation>
    </message>
    <message>
        <source>On a line paid by volume</source>
        <translation>Op een lijn die per hoeveelheid wordt betaald</translation>
    </message>
    <message>
        <source>everything goes by itself</source>
        <translation>alles gaat vanzelf</translation>
    </message>
    <message>
        <source>only texts go by themselves</source>
        <translation>alleen teksten gaan vanzelf</translation>
    </message>
    <message>
        <source>nothing goes by itself</source>
        <translation>niets gaat vanzelf</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only when your organisation, or the way around a block, asks for one. It is kept in the vault, with its password.</source>
        <translation>Alleen als de organisatie, of de weg om een blokkade heen, er een vraagt. Hij wordt in de kluis bewaard, met het wachtwoord.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adres van de proxy</translation>
    </message>
    <message>
        <source>&amp;User name, if it asks for one</source>
        <translation>&amp;Gebruikersnaam, als hij die vraagt</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Gebruikersnaam bij de proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Wachtwoord bij de proxy</translation>
    </message>
    <message>
        <source>&amp;Not for these hosts</source>
        <translation>&amp;Niet voor deze hosts</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy</source>
        <translation>Hosts die zonder de proxy worden bereikt</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Deze proxy gebruiken</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Geen gebruiken</translation>
    </message>
    <message>
        <source>Whom to trust</source>
        <translation>Wie vertrouwd wordt</translation>
    </message>
    <message>
        <source>Usually this laptop knows by itself whether it talks with headquarters. A hub with a certificate of its own, or a place where somebody listens, needs more.</source>
        <translation>Meestal weet deze laptop zelf of hij met het hoofdkantoor praat. Een hub met een eigen certificaat, of een plek waar iemand meeluistert, vraagt meer.</translation>
    </message>
    <message>
        <source>Add a certificate authority…</source>
        <translation>Certificaatautoriteit toevoegen…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergeten</translation>
    </message>
    <message numerus="yes">
        <source>Trusted besides: %n certificate(s) of your own.</source>
        <translation>
            <numerusform>Daarnaast vertrouwd: %n eigen certificaat.</numerusform>
            <numerusform>Daarnaast vertrouwd: %n eigen certificaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate authority of your own.</source>
        <translation>Geen eigen certificaatautoriteit.</translation>
    </message>
    <message>
        <source>From now on by way of {address}.</source>
        <translation>Vanaf nu via {address}.</translation>
    </message>
    <message>
        <source>From now on without a proxy.</source>
        <translation>Vanaf nu zonder proxy.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Six words are easier to remember than signs and hard to guess:</source>
        <translation>Zes woorden zijn makkelijker te onthouden dan tekens en moeilijk te raden:</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Gebruik deze woorden</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>Nog een keer &amp;dezelfde</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Nog een keer dezelfde wachtzin</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
</context>
<context>
    <name>NewSecretStep</name>
    <message>
        <source>Passphrase until no&amp;w</source>
        <translation>Wachtzin tot n&amp;u toe</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Wachtzin tot nu toe</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message numerus="yes">
        <source>%n answer(s) stay as they are.</source>
        <translation>
            <numerusform>Eén antwoord blijft zoals het is.</numerusform>
            <numerusform>%n antwoorden blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you answered is lost.</source>
        <translation>Geen enkel antwoord gaat verloren.</translation>
    </message>
    <message>
        <source>Not asked any more. These answers would be lost:</source>
        <translation>Wordt niet meer gevraagd. Deze antwoorden zouden verloren gaan:</translation>
    </message>
    <message>
        <source>Other answers are possible now. These would be lost, or in part:</source>
        <translation>Nu zijn andere antwoorden mogelijk. Deze zouden geheel of deels verloren gaan:</translation>
    </message>
    <message>
        <source>Asked in another place now. The answers go along:</source>
        <translation>Wordt nu op een andere plaats gevraagd. De antwoorden gaan mee:</translation>
    </message>
    <message>
        <source>New questions:</source>
        <translation>Nieuwe vragen:</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>een bestand</translation>
    </message>
    <message>
        <source>Stay with the old version</source>
        <translation>Bij de oude versie blijven</translation>
    </message>
    <message>
        <source>There is a newer version of this form. Your draft goes on with the version it was begun with.</source>
        <translation>Er is een nieuwere versie van dit formulier. Het concept gaat verder met de versie waarmee het is begonnen.</translation>
    </message>
    <message>
        <source>Go on with the new version of the form…</source>
        <translation>Verder met de nieuwe versie van het formulier…</translation>
    </message>
    <message>
        <source>This is what happens to your draft. It cannot be undone afterwards.</source>
        <translation>Dit gebeurt er met het concept. Daarna is het niet ongedaan te maken.</translation>
    </message>
    <message>
        <source>Go on with the new version</source>
        <translation>Verder met de nieuwe versie</translation>
    </message>
    <message>
        <source>What happens to your draft</source>
        <translation>Wat er met het concept gebeurt</translation>
    </message>
</context>
<context>
    <name>ObservationModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observatie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Een vraag</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verstuurd</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>In de prullenbak</translation>
    </message>
</context>
<context>
    <name>ObservationsPlace</name>
    <message>
        <source>Observations</source>
        <translation>Observaties</translation>
    </message>
    <message>
        <source>Search in everything you wrote</source>
        <translation>Zoek in alles wat is geschreven</translation>
    </message>
    <message>
        <source>Search observations</source>
        <translation>Observaties doorzoeken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Headquarters asks nothing at this moment.</source>
        <translation>Het hoofdkantoor vraagt op dit moment niets.</translation>
    </message>
    <message>
        <source>Nothing here fits your search.</source>
        <translation>Hier past niets bij de zoekopdracht.</translation>
    </message>
    <message>
        <source>Show all observations</source>
        <translation>Toon alle observaties</translation>
    </message>
    <message>
        <source>Everything you record will be listed here, newest first.</source>
        <translation>Alles wat wordt vastgelegd, komt in deze lijst, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Snelle notitie schrijven</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Naar de prullenbak</translation>
    </message>
    <message>
        <source>{title} is in the recycle bin for 30 days.</source>
        <translation>{title} blijft 30 dagen in de prullenbak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>It is back among your observations.</source>
        <translation>De observatie staat weer bij de andere.</translation>
    </message>
</context>
<context>
    <name>OpenAlertGuide</name>
    <message>
        <source>Which messages came?</source>
        <translation>Welke berichten kwamen er?</translation>
    </message>
    <message>
        <source>Paste the text of all messages, in any order, or a picture of the code. Other text around them does no harm.</source>
        <translation>Plak de tekst van alle berichten, in willekeurige volgorde, of een foto van de code. Andere tekst eromheen kan geen kwaad.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Text of the messages</source>
        <translation>&amp;Tekst van de berichten</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Tekst van de berichten</translation>
    </message>
    <message>
        <source>⚠ No QR code was found in this picture.</source>
        <translation>⚠ In deze foto is geen QR-code gevonden.</translation>
    </message>
    <message>
        <source>What the alert says</source>
        <translation>Wat het alarm zegt</translation>
    </message>
    <message>
        <source>Words of the laptop that sent it:</source>
        <translation>Woorden van de laptop die het stuurde:</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Alarm openen</translation>
    </message>
    <message>
        <source>Opening the alert</source>
        <translation>Het alarm wordt geopend</translation>
    </message>
</context>
<context>
    <name>OpenGuide</name>
    <message>
        <source>Which envelope?</source>
        <translation>Welke envelop?</translation>
    </message>
    <message>
        <source>Choose the file on the stick. It is verified from beginning to end before anything is taken in.</source>
        <translation>Kies het bestand op de stick. Het wordt van begin tot eind nagegaan voordat er iets wordt overgenomen.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Nagaan</translation>
    </message>
    <message>
        <source>Choose the envelope…</source>
        <translation>Envelop kiezen…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wordt nagegaan</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat erin zit</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Wordt overgenomen</translation>
    </message>
    <message>
        <source>What is taken in is safe here at once.</source>
        <translation>Wat is overgenomen staat hier meteen veilig.</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Overgenomen</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Envelop openen</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it:</source>
        <translation>Woorden van de laptop die hem verzegelde:</translation>
    </message>
    <message>
        <source>What do you &amp;call this laptop?</source>
        <translation>Hoe &amp;heet deze laptop hier?</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>Hoe heet deze laptop hier?</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Lees deze ontvangstcode voor aan de afzender, per telefoon of sms, helemaal:</translation>
    </message>
    <message numerus="yes">
        <source>Envelope {name} with %n record(s). New: {new}. Here already: {known}.</source>
        <translation>
            <numerusform>Envelop {name} met %n record. Nieuw: {new}. Al hier: {known}.</numerusform>
            <numerusform>Envelop {name} met %n records. Nieuw: {new}. Al hier: {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are damaged or missing. The others are safe and can be taken in.</source>
        <translation>
            <numerusform>%n record is beschadigd of ontbreekt. De andere zijn veilig en kunnen worden overgenomen.</numerusform>
            <numerusform>%n records zijn beschadigd of ontbreken. De andere zijn veilig en kunnen worden overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Deze laptop is hier bekend.</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Deze laptop is hier nieuw. Bel de eigenaar en laat de woorden van die laptop voorlezen. Neem hem alleen over als ze gelijk zijn.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>De woorden zijn gelijk</translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Here already: {known}.</source>
        <translation>Nieuw: {new}. Aangevuld: {completed}. Al hier: {known}.</translation>
    </message>
    <message>
        <source>{number}: damaged or missing</source>
        <translation>{number}: beschadigd of ontbreekt</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} van {asked} beantwoord</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compleet</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Onderdelen van het formulier</translation>
    </message>
</context>
<context>
    <name>PassphraseGuide</name>
    <message>
        <source>Which passphrase shall open the vault?</source>
        <translation>Welke wachtzin moet de kluis openen?</translation>
    </message>
    <message>
        <source>The recovery sheet stays the same. A copy of the vault that was made before still opens with the old passphrase; New keys ends that.</source>
        <translation>Het herstelblad blijft hetzelfde. Een kopie van de kluis die eerder is gemaakt, gaat nog open met de oude wachtzin; Nieuwe sleutels maakt daar een eind aan.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin veranderen</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>De wachtzin wordt veranderd</translation>
    </message>
    <message>
        <source>✓ The passphrase was changed</source>
        <translation>✓ De wachtzin is veranderd</translation>
    </message>
    <message>
        <source>Use the new one from the next unlocking on.</source>
        <translation>Gebruik de nieuwe vanaf de volgende ontgrendeling.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People and keys</source>
        <translation>Mensen en sleutels</translation>
    </message>
    <message>
        <source>These open this vault, and nobody else does:</source>
        <translation>Deze openen deze kluis, en niemand anders:</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>Under threat</source>
        <translation>Onder dreiging</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>When somebody may have seen it, or from time to time.</source>
        <translation>Als iemand hem misschien heeft gezien, of zo nu en dan.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Veranderen…</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nieuw herstelblad</translation>
    </message>
    <message>
        <source>When the paper is lost. The old one opens nothing after that.</source>
        <translation>Als het papier kwijt is. Het oude opent daarna niets meer.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Maken…</translation>
    </message>
    <message>
        <source>Recovery in three sheets</source>
        <translation>Herstel in drie bladen</translation>
    </message>
    <message>
        <source>Any two of three people can open the vault; nobody alone can.</source>
        <translation>Elke twee van drie mensen kunnen de kluis openen; niemand kan het alleen.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Splitsen…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nieuwe sleutels</translation>
    </message>
    <message>
        <source>Locks out old copies of this vault, old passphrases and old sheets.</source>
        <translation>Sluit oude kopieën van deze kluis, oude wachtzinnen en oude bladen uit.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Overdragen aan een collega</translation>
    </message>
    <message>
        <source>Drafts as an encrypted parcel that only that person can open.</source>
        <translation>Concepten als versleuteld pakket dat alleen die persoon kan openen.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Van een collega ontvangen</translation>
    </message>
    <message>
        <source>Your address, and taking a parcel in.</source>
        <translation>Het eigen adres, en een pakket overnemen.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Ontvangen…</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Iemand verlaat het team</translation>
    </message>
    <message>
        <source>Hand over, deliver, then new keys or destroy: step by step.</source>
        <translation>Overdragen, versturen, dan nieuwe sleutels of vernietigen: stap voor stap.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>De wachtzin</translation>
    </message>
    <message>
        <source>The recovery key on paper</source>
        <translation>De herstelsleutel op papier</translation>
    </message>
    <message>
        <source>One sheet, or two of three sheets if you have split it.</source>
        <translation>Eén blad, of twee van drie bladen als hij is gesplitst.</translation>
    </message>
    <message>
        <source>Headquarters, because you let it in</source>
        <translation>Het hoofdkantoor, omdat het is toegelaten</translation>
    </message>
    <message>
        <source>Words of its key: {words}</source>
        <translation>Woorden van zijn sleutel: {words}</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Hoofdkantoor als toegang</translation>
    </message>
    <message>
        <source>Headquarters can open this vault with its private key.</source>
        <translation>Het hoofdkantoor kan deze kluis openen met zijn geheime sleutel.</translation>
    </message>
    <message>
        <source>Off. Headquarters cannot open this vault unless you let it.</source>
        <translation>Uit. Het hoofdkantoor kan deze kluis niet openen zonder toestemming.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Terugnemen…</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Toelaten…</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Dwangwachtzin</translation>
    </message>
    <message>
        <source>Set. Typed on the unlock screen it destroys the keys of this vault.</source>
        <translation>Ingesteld. Ingetikt op het ontgrendelscherm vernietigt hij de sleutels van deze kluis.</translation>
    </message>
    <message>
        <source>Off, and better left off unless you know its risks.</source>
        <translation>Uit, en beter uit gelaten tenzij de risico&apos;s bekend zijn.</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Weghalen…</translation>
    </message>
    <message>
        <source>Read about it…</source>
        <translation>Erover lezen…</translation>
    </message>
</context>
<context>
    <name>PhoneGuide</name>
    <message>
        <source>Where is the phone?</source>
        <translation>Waar is de telefoon?</translation>
    </message>
    <message>
        <source>Connect it by cable, unlock it and allow file transfer. Then choose its storage. Nothing on the phone is changed or deleted.</source>
        <translation>Verbind hem met een kabel, ontgrendel hem en sta bestandsoverdracht toe. Kies dan zijn opslag. Op de telefoon wordt niets veranderd of verwijderd.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Choose the phone&apos;s folder…</source>
        <translation>Map van de telefoon kiezen…</translation>
    </message>
    <message>
        <source>&amp;Whose phone is it?</source>
        <translation>&amp;Van wie is de telefoon?</translation>
    </message>
    <message>
        <source>Whose phone is it?</source>
        <translation>Van wie is de telefoon?</translation>
    </message>
    <message>
        <source>Looking through the phone</source>
        <translation>De telefoon wordt bekeken</translation>
    </message>
    <message>
        <source>What is taken in?</source>
        <translation>Wat wordt overgenomen?</translation>
    </message>
    <message>
        <source>Take in only what is finished on the phone; drafts look the same from here.</source>
        <translation>Neem alleen over wat op de telefoon af is; concepten zien er van hieruit hetzelfde uit.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>There is nothing new on this phone.</source>
        <translation>Op deze telefoon staat niets nieuws.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Wordt overgenomen</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Overgenomen</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder</source>
        <translation>Importeren uit de map van een telefoon</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that records here wait for are taken in too.</source>
        <translation>
            <numerusform>%n foto waarop records hier wachten wordt ook overgenomen.</numerusform>
            <numerusform>%n foto&apos;s waarop records hier wachten worden ook overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are here already.</source>
        <translation>
            <numerusform>%n record is al hier.</numerusform>
            <numerusform>%n records zijn al hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ this form is not on this laptop</source>
        <translation>⚠ dit formulier staat niet op deze laptop</translation>
    </message>
    <message>
        <source>⚠ here with other answers</source>
        <translation>⚠ staat hier met andere antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n file(s) are not there</source>
        <translation>
            <numerusform>⚠ %n bestand is er niet</numerusform>
            <numerusform>⚠ %n bestanden zijn er niet</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Photos: {photos}. Nothing on the phone was changed.</source>
        <translation>Nieuw: {new}. Aangevuld: {completed}. Foto&apos;s: {photos}. Op de telefoon is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Kies een foto</translation>
    </message>
    <message>
        <source>✓ The original {file} is deleted. The card or phone may still hold traces of it.</source>
        <translation>✓ Het origineel {file} is verwijderd. Op de kaart of telefoon kunnen er nog sporen van zijn.</translation>
    </message>
    <message>
        <source>Choose a photo or drop it here. It is made smaller, and place and camera are taken out.</source>
        <translation>Kies een foto of sleep die hierheen. De foto wordt kleiner gemaakt; plaats en camera worden eruit gehaald.</translation>
    </message>
    <message>
        <source>A photo is here but cannot be shown.</source>
        <translation>Er is een foto, maar die kan niet worden getoond.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>De foto</translation>
    </message>
    <message>
        <source>{size} kB, without place or camera in it</source>
        <translation>{size} kB, zonder plaats of camera erin</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Kies een andere…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Kies een foto…</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Can anybody be recognised?</source>
        <translation>Is er iemand herkenbaar?</translation>
    </message>
    <message>
        <source>Cover faces, tattoos, number plates and signboards: draw a box with the pointer, or add one and move it with the arrow keys. Look at every part of the photo.</source>
        <translation>Bedek gezichten, tatoeages, kentekens en uithangborden: teken een vak met de aanwijzer, of voeg er een toe en verplaats het met de pijltoetsen. Bekijk elk deel van de foto.</translation>
    </message>
    <message>
        <source>Add a box  B</source>
        <translation>Vak toevoegen  B</translation>
    </message>
    <message>
        <source>Remove the box  Del</source>
        <translation>Vak weghalen  Del</translation>
    </message>
    <message>
        <source>Arrows move the box, with Shift they stretch it, with Ctrl in small steps.</source>
        <translation>Pijlen verplaatsen het vak, met Shift rekken ze het uit, met Ctrl in kleine stappen.</translation>
    </message>
    <message>
        <source>⚠ A photo with a child on it is not taken in, not even covered.</source>
        <translation>⚠ Een foto met een kind erop wordt niet opgenomen, ook niet bedekt.</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Niemand is herkenbaar</translation>
    </message>
    <message>
        <source>No child, no face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>Geen kind, geen gezicht, geen tatoeage, geen kenteken, geen uithangbord is herkenbaar</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Origineel verwijderen</translation>
    </message>
    <message>
        <source>Delete the original where you chose it. Only this smaller photo stays. The card or phone may still hold traces of it.</source>
        <translation>Verwijder het origineel waar het is gekozen. Alleen deze kleinere foto blijft. Op de kaart of telefoon kunnen er nog sporen van zijn.</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Deze foto houden</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Niet opnemen</translation>
    </message>
    <message>
        <source>No face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>Geen gezicht, geen tatoeage, geen kenteken, geen uithangbord is herkenbaar</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>De foto</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n vak</numerusform>
            <numerusform>%n vakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>Op 100 % tonen</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>De hele foto tonen</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Het hoofdkantoor wordt gevraagd</translation>
    </message>
    <message>
        <source>Look at headquarters’ key</source>
        <translation>De sleutel van het hoofdkantoor bekijken</translation>
    </message>
    <message>
        <source>Accept only this key</source>
        <translation>Alleen deze sleutel aanvaarden</translation>
    </message>
    <message>
        <source>Accept other keys again</source>
        <translation>Weer andere sleutels aanvaarden</translation>
    </message>
    <message>
        <source>Only this key of headquarters is accepted: {pin}</source>
        <translation>Alleen deze sleutel van het hoofdkantoor wordt aanvaard: {pin}</translation>
    </message>
    <message>
        <source>Any key is accepted that this laptop can check.</source>
        <translation>Elke sleutel die deze laptop kan nagaan wordt aanvaard.</translation>
    </message>
    <message>
        <source>It shows: {pin}. For {subject}, certified by {issuer}, until {until}.</source>
        <translation>Het toont: {pin}. Voor {subject}, bevestigd door {issuer}, tot {until}.</translation>
    </message>
    <message>
        <source>This laptop trusts it.</source>
        <translation>Deze laptop vertrouwt hem.</translation>
    </message>
    <message>
        <source>This laptop does not know who certified it. Compare by telephone.</source>
        <translation>Deze laptop weet niet wie hem heeft bevestigd. Vergelijk per telefoon.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>needs an answer</source>
        <translation>vraagt een antwoord</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>past niet</translation>
    </message>
    <message>
        <source>Before this can be finalised, these questions need a look: {count}. The draft is safe.</source>
        <translation>Voor het afronden vragen nog punten aandacht: {count}. Het concept is veilig.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Questions that need a look</source>
        <translation>Punten die aandacht vragen</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{done} of {all} records</source>
        <translation>{done} van {all} registraties</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n uur</numerusform>
            <numerusform>nog ongeveer %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer een minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stopping. What arrived stays delivered.</source>
        <translation>Er wordt gestopt. Wat is aangekomen, blijft afgeleverd.</translation>
    </message>
</context>
<context>
    <name>PublicKeyStep</name>
    <message>
        <source>Paste it here</source>
        <translation>Plak hem hier</translation>
    </message>
    <message>
        <source>From a file or a picture of the code…</source>
        <translation>Uit een bestand of een foto van de code…</translation>
    </message>
    <message>
        <source>Its words. Let the other person read theirs to you, on the telephone:</source>
        <translation>De woorden ervan. Laat de ander de eigen woorden voorlezen, aan de telefoon:</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>De woorden zijn gelijk</translation>
    </message>
    <message>
        <source>No code was found in this picture. Paste the key instead.</source>
        <translation>In deze afbeelding is geen code gevonden. Plak in plaats daarvan de sleutel.</translation>
    </message>
    <message>
        <source>This file cannot be read. Paste the key instead.</source>
        <translation>Dit bestand kan niet worden gelezen. Plak in plaats daarvan de sleutel.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Bestand met de sleutel</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>This question needs an answer.</source>
        <translation>Deze vraag heeft een antwoord nodig.</translation>
    </message>
    <message>
        <source>This answer does not fit what the form expects.</source>
        <translation>Dit antwoord past niet bij wat het formulier verwacht.</translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (antwoord nodig)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaties</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoons</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Controlepost</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Deze volgorde klopt</translation>
    </message>
    <message>
        <source>Ordered. Alt+Up and Alt+Down move a line.</source>
        <translation>Geordend. Alt+Omhoog en Alt+Omlaag verplaatsen een regel.</translation>
    </message>
    <message>
        <source>Not answered yet. Alt+Up and Alt+Down move a line.</source>
        <translation>Nog niet beantwoord. Alt+Omhoog en Alt+Omlaag verplaatsen een regel.</translation>
    </message>
</context>
<context>
    <name>ReadPlace</name>
    <message>
        <source>Encrypted for headquarters</source>
        <translation>Versleuteld voor het hoofdkantoor</translation>
    </message>
    <message>
        <source>Headquarters has this observation. It can be read, and corrected.</source>
        <translation>Het hoofdkantoor heeft deze observatie. Lezen kan, en corrigeren ook.</translation>
    </message>
    <message>
        <source>This observation is final. It can be read, not changed.</source>
        <translation>Deze observatie is afgerond. Lezen kan, wijzigen niet meer.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigeren…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Sluiten  Esc</translation>
    </message>
</context>
<context>
    <name>ReceiptGuide</name>
    <message>
        <source>Which code did headquarters read to you?</source>
        <translation>Welke code heeft het hoofdkantoor voorgelezen?</translation>
    </message>
    <message>
        <source>Eight letters and digits. If headquarters also named numbers of records that did not arrive, type them after the code.</source>
        <translation>Acht letters en cijfers. Noemde het hoofdkantoor ook nummers van records die niet zijn aangekomen, tik die dan achter de code.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>&amp;Receipt code</source>
        <translation>&amp;Ontvangstcode</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Ontvangstcode</translation>
    </message>
    <message>
        <source>✓ The receipt is right</source>
        <translation>✓ De ontvangstcode klopt</translation>
    </message>
    <message>
        <source>Enter a receipt code</source>
        <translation>Ontvangstcode invoeren</translation>
    </message>
    <message>
        <source>Envelopes without a receipt: {names}</source>
        <translation>Enveloppen zonder ontvangstcode: {names}</translation>
    </message>
    <message>
        <source>Every envelope of this laptop has its receipt.</source>
        <translation>Elke envelop van deze laptop heeft zijn ontvangstcode.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>De code wordt nagegaan</translation>
    </message>
    <message numerus="yes">
        <source>Headquarters has %n observation(s) of envelope {name}. They count as delivered.</source>
        <translation>
            <numerusform>Het hoofdkantoor heeft %n observatie uit envelop {name}. Die geldt als afgeleverd.</numerusform>
            <numerusform>Het hoofdkantoor heeft %n observaties uit envelop {name}. Die gelden als afgeleverd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) did not arrive whole. They are safe here and go with the next delivery or envelope.</source>
        <translation>
            <numerusform>%n observatie is niet heel aangekomen. Die staat hier veilig en gaat mee met de volgende verzending of envelop.</numerusform>
            <numerusform>%n observaties zijn niet heel aangekomen. Die staan hier veilig en gaan mee met de volgende verzending of envelop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveGuide</name>
    <message>
        <source>Give your colleague this address</source>
        <translation>Geef de collega dit adres</translation>
    </message>
    <message>
        <source>It is no secret: with it one can encrypt to this vault, and only this vault opens what comes. Read the words to each other.</source>
        <translation>Het is geen geheim: men kan ermee voor deze kluis versleutelen, en alleen deze kluis opent wat komt. Lees elkaar de woorden voor.</translation>
    </message>
    <message>
        <source>I have a parcel</source>
        <translation>Ik heb een pakket</translation>
    </message>
    <message>
        <source>Its words:</source>
        <translation>De woorden ervan:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Als bestand bewaren…</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>Waar is het pakket?</translation>
    </message>
    <message>
        <source>Choose the file that your colleague gave you. Nothing you have is changed.</source>
        <translation>Kies het bestand dat de collega gaf. Aan wat er al is verandert niets.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Choose the parcel…</source>
        <translation>Pakket kiezen…</translation>
    </message>
    <message>
        <source>✓ It is taken in</source>
        <translation>✓ Het is overgenomen</translation>
    </message>
    <message>
        <source>Words of the sender&apos;s key. Compare them with your colleague:</source>
        <translation>Woorden van de sleutel van de afzender. Vergelijk ze met de collega:</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Van een collega ontvangen</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Het eigen adres</translation>
    </message>
    <message>
        <source>✓ Copied. The clipboard is emptied in 45 seconds.</source>
        <translation>✓ Gekopieerd. Het klembord wordt na 45 seconden geleegd.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ Daar kon het niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}.</source>
        <translation>✓ Bewaard als {name}.</translation>
    </message>
    <message>
        <source>Opening the parcel</source>
        <translation>Het pakket wordt geopend</translation>
    </message>
    <message numerus="yes">
        <source>%n new draft(s) are here now.</source>
        <translation>
            <numerusform>%n nieuw concept staat nu hier.</numerusform>
            <numerusform>%n nieuwe concepten staan nu hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finalised observation(s) wait for delivery now.</source>
        <translation>
            <numerusform>%n afgeronde observatie wacht nu op verzending.</numerusform>
            <numerusform>%n afgeronde observaties wachten nu op verzending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>%n was er al en blijft zoals het is.</numerusform>
            <numerusform>%n waren er al en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Danger</source>
        <translation>Gevaar</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>sending, {done} of {all} parts</source>
        <translation>wordt verstuurd, {done} van {all} delen</translation>
    </message>
    <message>
        <source>{done} of {all} parts arrived</source>
        <translation>{done} van {all} delen aangekomen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
</context>
<context>
    <name>RecoveryGuide</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Een nieuw herstelblad maken?</translation>
    </message>
    <message>
        <source>For when the old paper is lost, or somebody may have seen it. The old sheet opens nothing any more once you have typed two groups of the new one. Have paper or a printer at hand.</source>
        <translation>Voor als het oude papier kwijt is, of iemand het misschien heeft gezien. Het oude blad opent niets meer zodra twee groepen van het nieuwe zijn ingetikt. Houd papier of een printer bij de hand.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Nieuw blad maken</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Er wordt een nieuwe herstelsleutel gemaakt</translation>
    </message>
    <message>
        <source>✓ The new recovery sheet counts</source>
        <translation>✓ Het nieuwe herstelblad geldt</translation>
    </message>
    <message>
        <source>Destroy the old paper. Copies of the vault that were made before still open with it; make a new backup, or choose New keys to end that.</source>
        <translation>Vernietig het oude papier. Kopieën van de kluis die eerder zijn gemaakt gaan er nog mee open; maak een nieuwe reservekopie, of kies Nieuwe sleutels om daar een eind aan te maken.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nieuw herstelblad</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Openen met de herstelsleutel</translation>
    </message>
    <message>
        <source>It is on one recovery sheet</source>
        <translation>Het staat op één herstelblad</translation>
    </message>
    <message>
        <source>I have two of three sheets</source>
        <translation>Ik heb twee van drie bladen</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault. Type every group of both. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>Elke twee van de drie bladen openen de kluis. Tik elke groep van beide in. Kleine letters en spaties maken niet uit. Alles in de kluis blijft zoals het is.</translation>
    </message>
    <message>
        <source>It is on the recovery sheet: nine groups of four signs. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>De sleutel staat op het herstelblad: negen groepen van vier tekens. Kleine letters en spaties maken niet uit. Alles in de kluis blijft zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Herstelsleutel</translation>
    </message>
    <message>
        <source>&amp;One sheet</source>
        <translation>&amp;Eén blad</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Eén blad</translation>
    </message>
    <message>
        <source>The o&amp;ther sheet</source>
        <translation>Het a&amp;ndere blad</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Het andere blad</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Open and use the new passphrase</source>
        <translation>Openen met nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>De kluis wordt geopend</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Recovery key, sheet {number} of 3</source>
        <translation>Herstelsleutel, blad {number} van 3</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Vault: {label}</source>
        <translation>Kluis: {label}</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault: on the unlock screen choose Use the recovery key, and then two of three sheets. One sheet alone opens nothing. Keep it somewhere safe, away from the laptop and from the other sheets.</source>
        <translation>Elke twee van de drie bladen openen de kluis: kies op het ontgrendelscherm De herstelsleutel gebruiken, en dan twee van drie bladen. Eén blad alleen opent niets. Bewaar het op een veilige plek, niet bij de laptop en niet bij de andere bladen.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key opens the vault: on the unlock screen choose Use the recovery key. Who has this key can read everything. Keep this paper away from the laptop, somewhere safe. It cannot be printed again.</source>
        <translation>Is de wachtzin vergeten, dan opent deze sleutel de kluis: kies op het ontgrendelscherm Gebruik de herstelsleutel. Wie deze sleutel heeft, kan alles lezen. Bewaar dit papier niet bij de laptop, maar op een veilige plek. Het kan niet nog eens worden afgedrukt.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Het staat op papier</translation>
    </message>
    <message>
        <source>What does sheet {number} say?</source>
        <translation>Wat staat er op blad {number}?</translation>
    </message>
    <message>
        <source>What does your recovery sheet say?</source>
        <translation>Wat staat er op het herstelblad?</translation>
    </message>
    <message>
        <source>Type two groups from the paper. This shows that it can be read.</source>
        <translation>Typ twee groepen over van het papier. Zo blijkt dat het leesbaar is.</translation>
    </message>
    <message>
        <source>Is sheet {number} of 3 on paper?</source>
        <translation>Staat blad {number} van 3 op papier?</translation>
    </message>
    <message>
        <source>It is shown once, now. Print it or write it down, and give it to one person. Any two of the three sheets open the vault; one alone opens nothing.</source>
        <translation>Het wordt één keer getoond, nu. Druk het af of schrijf het over, en geef het aan één persoon. Elke twee van de drie bladen openen de kluis; één alleen opent niets.</translation>
    </message>
    <message>
        <source>Is your recovery key on paper?</source>
        <translation>Staat de herstelsleutel op papier?</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key is the only way in. It is shown once, now. Print it or write it down.</source>
        <translation>Als de wachtzin vergeten is, is deze sleutel de enige toegang. De sleutel wordt één keer getoond, nu. Druk de sleutel af of schrijf hem op.</translation>
    </message>
    <message>
        <source>⚠ Give the three sheets to three people who do not travel together.</source>
        <translation>⚠ Geef de drie bladen aan drie mensen die niet samen reizen.</translation>
    </message>
    <message>
        <source>⚠ Who has this key can read everything. Keep the paper away from the laptop, somewhere safe.</source>
        <translation>⚠ Wie deze sleutel heeft, kan alles lezen. Bewaar het papier niet bij de laptop, op een veilige plek.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>✓ Both are right.</source>
        <translation>✓ Beide kloppen.</translation>
    </message>
    <message>
        <source>Not the same as on the sheet yet. Press Back to see it.</source>
        <translation>Nog niet hetzelfde als op het blad. Druk op Terug om het te zien.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer. Check that the paper can be read.</source>
        <translation>✓ Naar de printer gestuurd. Controleer of het papier leesbaar is.</translation>
    </message>
    <message>
        <source>⚠ The printer did not take it. Write it down by hand.</source>
        <translation>⚠ De printer heeft het niet aangenomen. Schrijf het met de hand over.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ Daar kon het niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}. It is not encrypted: print it, then delete the file.</source>
        <translation>✓ Opgeslagen als {name}. Dit bestand is niet versleuteld: druk het af en verwijder het daarna.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>It stays here, whole, until you decide. The other records go on without it.</source>
        <translation>Het blijft hier, heel, tot er een besluit is. De andere records gaan zonder dit record verder.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>RekeyGuide</name>
    <message>
        <source>Give this vault new keys?</source>
        <translation>Deze kluis nieuwe sleutels geven?</translation>
    </message>
    <message>
        <source>Do this when somebody may know the passphrase, may have copied the laptop, or has left the team. It locks out old copies: whoever has the old passphrase, the old recovery sheet or an old key file can no longer open this vault.</source>
        <translation>Doe dit als iemand misschien de wachtzin kent, misschien de laptop heeft gekopieerd of het team heeft verlaten. Het sluit oude kopieën uit: wie de oude wachtzin, het oude herstelblad of een oud sleutelbestand heeft, kan deze kluis niet meer openen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>What was copied before stays as it was: an old backup still opens with the old passphrase. So remove old backups, and make a new one afterwards.</source>
        <translation>Wat eerder is gekopieerd blijft zoals het was: een oude reservekopie gaat nog open met de oude wachtzin. Verwijder dus oude reservekopieën, en maak daarna een nieuwe.</translation>
    </message>
    <message>
        <source>Headquarters keeps its way in where you let it in. A duress passphrase ends; set a new one if you want it.</source>
        <translation>Het hoofdkantoor houdt zijn toegang waar die is gegeven. Een dwangwachtzin vervalt; stel zo nodig een nieuwe in.</translation>
    </message>
    <message>
        <source>Which passphrase goes with the new keys?</source>
        <translation>Welke wachtzin hoort bij de nieuwe sleutels?</translation>
    </message>
    <message>
        <source>Choose another one than before.</source>
        <translation>Kies een andere dan tot nu toe.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Nieuwe sleutels maken</translation>
    </message>
    <message>
        <source>Encrypting the vault anew. Do not switch the laptop off.</source>
        <translation>De kluis wordt opnieuw versleuteld. Zet de laptop niet uit.</translation>
    </message>
    <message>
        <source>✓ Old copies are locked out</source>
        <translation>✓ Oude kopieën zijn uitgesloten</translation>
    </message>
    <message>
        <source>Destroy the old recovery sheet. Backups made before today open with the old passphrase: make a new backup now and remove the old ones.</source>
        <translation>Vernietig het oude herstelblad. Reservekopieën van vóór vandaag gaan open met de oude wachtzin: maak nu een nieuwe reservekopie en verwijder de oude.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nieuwe sleutels</translation>
    </message>
    <message>
        <source>It needs {needed} of room on this disk for a moment; {free} are free.</source>
        <translation>Er is even {needed} ruimte op deze schijf voor nodig; {free} is vrij.</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>Add another</source>
        <translation>Nog een toevoegen</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>De eerste toevoegen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier staat nog niets.</translation>
    </message>
</context>
<context>
    <name>RestoreTold</name>
    <message>
        <source>Restoring happens on the unlock screen</source>
        <translation>Terugzetten gebeurt op het ontgrendelscherm</translation>
    </message>
    <message>
        <source>Lock with Ctrl+L and choose I have a backup. The backup becomes a vault of its own beside this one, and nothing here is overwritten. When you have seen that all is there, destroy the vault you no longer need.</source>
        <translation>Vergrendel met Ctrl+L en kies Ik heb een reservekopie. De reservekopie wordt een eigen kluis naast deze, en hier wordt niets overschreven. Is alles er, vernietig dan de kluis die niet meer nodig is.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Bezig met stoppen</translation>
    </message>
</context>
<context>
    <name>SealGuide</name>
    <message>
        <source>Whose envelope is it?</source>
        <translation>Voor wie is de envelop?</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet. Paste it, or read it from a file. It is kept here, so you are asked only this once.</source>
        <translation>Deze laptop heeft de openbare sleutel van het hoofdkantoor nog niet. Plak hem, of lees hem uit een bestand. Hij wordt hier bewaard, dus dit wordt maar één keer gevraagd.</translation>
    </message>
    <message>
        <source>&amp;Public key of headquarters</source>
        <translation>&amp;Openbare sleutel van het hoofdkantoor</translation>
    </message>
    <message>
        <source>What goes into the envelope?</source>
        <translation>Wat gaat er in de envelop?</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed. It stays on this laptop too, and goes by the network as well when there is one: nothing arrives twice.</source>
        <translation>Alles wat het hoofdkantoor niet heeft bevestigd. Het blijft ook op deze laptop, en gaat ook over het netwerk zodra dat er is: niets komt twee keer aan.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed everything. There is nothing to seal.</source>
        <translation>Het hoofdkantoor heeft alles bevestigd. Er is niets te verzegelen.</translation>
    </message>
    <message>
        <source>Where is it written?</source>
        <translation>Waar wordt hij geschreven?</translation>
    </message>
    <message>
        <source>Put in a USB stick and choose it. The envelope is one encrypted file: whoever carries or finds it cannot open it. Only headquarters can.</source>
        <translation>Steek een USB-stick in en kies hem. De envelop is één versleuteld bestand: wie hem draagt of vindt kan hem niet openen. Alleen het hoofdkantoor kan dat.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Verzegelen</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Stick of map kiezen…</translation>
    </message>
    <message>
        <source>Writing, then reading back</source>
        <translation>Schrijven, daarna teruglezen</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is verified.</source>
        <translation>Laat de stick erin tot hier staat dat hij is nagegaan.</translation>
    </message>
    <message>
        <source>✓ Written and verified</source>
        <translation>✓ Geschreven en nagegaan</translation>
    </message>
    <message>
        <source>This envelope is called:</source>
        <translation>Deze envelop heet:</translation>
    </message>
    <message>
        <source>Headquarters may ask, by telephone, for the words of this laptop:</source>
        <translation>Het hoofdkantoor vraagt misschien per telefoon naar de woorden van deze laptop:</translation>
    </message>
    <message>
        <source>When it has arrived, headquarters reads you a receipt code of eight letters and digits. Enter it under Deliver. Until then these observations count as only on this laptop: a stick can be lost.</source>
        <translation>Is hij aangekomen, dan leest het hoofdkantoor een ontvangstcode van acht letters en cijfers voor. Voer die in onder Versturen. Tot dan tellen deze observaties als alleen op deze laptop: een stick kan kwijtraken.</translation>
    </message>
    <message>
        <source>Seal into an envelope</source>
        <translation>In een envelop verzegelen</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>De sleutel wordt bewaard</translation>
    </message>
    <message>
        <source>Room needed there: {size}.</source>
        <translation>Daar nodige ruimte: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), {size}. It was read back from the stick.</source>
        <translation>
            <numerusform>%n observatie, {size}. Ze is van de stick teruggelezen.</numerusform>
            <numerusform>%n observaties, {size}. Ze zijn van de stick teruggelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A photo or file of %n observation(s) could not be read on this laptop. Everything else of them is in the envelope.</source>
        <translation>
            <numerusform>Een foto of bestand van %n observatie kon op deze laptop niet worden gelezen. Al het andere ervan zit in de envelop.</numerusform>
            <numerusform>Een foto of bestand van %n observaties kon op deze laptop niet worden gelezen. Al het andere ervan zit in de envelop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealingSection</name>
    <message>
        <source>Sealing</source>
        <translation>Verzegelen</translation>
    </message>
    <message>
        <source>A sealed record is encrypted for headquarters the moment it is finalised. Nobody can read it on this laptop any more, not even with your passphrase.</source>
        <translation>Een verzegeld record wordt voor het hoofdkantoor versleuteld op het moment dat het wordt afgerond. Niemand kan het op deze laptop nog lezen, ook niet met de wachtzin.</translation>
    </message>
    <message>
        <source>Headquarters decides this for each form, by the key that the form carries.</source>
        <translation>Het hoofdkantoor beslist dit per formulier, met de sleutel die het formulier draagt.</translation>
    </message>
    <message>
        <source>⚠ Its key cannot be used</source>
        <translation>⚠ De sleutel ervan is niet te gebruiken</translation>
    </message>
    <message>
        <source>✓ Sealed, as headquarters wants it</source>
        <translation>✓ Verzegeld, zoals het hoofdkantoor het wil</translation>
    </message>
    <message>
        <source>✓ Sealed</source>
        <translation>✓ Verzegeld</translation>
    </message>
    <message>
        <source>⚠ Readable here, though headquarters wants it sealed</source>
        <translation>⚠ Hier leesbaar, al wil het hoofdkantoor het verzegeld</translation>
    </message>
    <message>
        <source>Readable here</source>
        <translation>Hier leesbaar</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Shows the passphrase in plain letters</source>
        <translation>Toont de wachtzin leesbaar</translation>
    </message>
    <message>
        <source>⚠ Caps Lock seems to be on.</source>
        <translation>⚠ Caps Lock lijkt aan te staan.</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Toetsenbord: {layout}</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>De &amp;wachtzin</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>De wachtzin</translation>
    </message>
    <message>
        <source>Asked again so that nobody changes the locks of a vault that was left open.</source>
        <translation>Wordt opnieuw gevraagd zodat niemand de sloten verandert van een kluis die open is blijven staan.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Deze kluis</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Mensen en sleutels</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Verzegelen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Hoofdkantoor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Onderdelen van de instellingen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>While filling a form</source>
        <translation>Bij het invullen van een formulier</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In lijsten</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Snelle notitie schrijven</translation>
    </message>
    <message>
        <source>Do the main thing of this place</source>
        <translation>Het belangrijkste van dit scherm doen</translation>
    </message>
    <message>
        <source>Lock; drafts are kept</source>
        <translation>Vergrendelen; concepten blijven bewaard</translation>
    </message>
    <message>
        <source>Checkpoint: lock, and show nothing at all</source>
        <translation>Controlepost: vergrendelen en helemaal niets tonen</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Naar Start</translation>
    </message>
    <message>
        <source>Go to Observations</source>
        <translation>Naar Observaties</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Naar Versturen</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Naar Instellingen</translation>
    </message>
    <message>
        <source>Go to Checkpoint</source>
        <translation>Naar Controlepost</translation>
    </message>
    <message>
        <source>Go to Phones</source>
        <translation>Naar Telefoons</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>Letters at 100 %</source>
        <translation>Letters op 100 %</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Het gekozene openen</translation>
    </message>
    <message>
        <source>Move to the recycle bin; it can be undone</source>
        <translation>Naar de prullenbak; dit kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Choose the answer with this number</source>
        <translation>Het antwoord met dit nummer kiezen</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Volgend onderdeel</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Vorig onderdeel</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Het laatste antwoord ongedaan maken</translation>
    </message>
    <message>
        <source>Leave the form; the draft is kept</source>
        <translation>Het formulier verlaten; het concept blijft bewaard</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>{first} to {last} in steps: the nearest is {nearest}.</source>
        <translation>{first} tot {last} in stappen: het dichtstbij is {nearest}.</translation>
    </message>
</context>
<context>
    <name>SplitGuide</name>
    <message>
        <source>Split the recovery key among three people?</source>
        <translation>De herstelsleutel over drie mensen verdelen?</translation>
    </message>
    <message>
        <source>Three sheets are made. Any two of them together open this vault, one alone opens nothing: so no single person, and no single searched house, gives it away. The recovery sheet you have now opens nothing any more after this.</source>
        <translation>Er worden drie bladen gemaakt. Elke twee ervan samen openen deze kluis, één alleen opent niets: zo geeft geen enkel persoon en geen enkel doorzocht huis hem prijs. Het huidige herstelblad opent hierna niets meer.</translation>
    </message>
    <message>
        <source>Make three sheets</source>
        <translation>Drie bladen maken</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Er wordt een nieuwe herstelsleutel gemaakt</translation>
    </message>
    <message>
        <source>✓ Three sheets are on paper</source>
        <translation>✓ Drie bladen staan op papier</translation>
    </message>
    <message>
        <source>Write down for yourself who has which number, not on the sheets. On the unlock screen any two of them open the vault.</source>
        <translation>Noteer voor eigen gebruik wie welk nummer heeft, niet op de bladen. Op het ontgrendelscherm openen elke twee ervan de kluis.</translation>
    </message>
    <message>
        <source>Split the recovery key</source>
        <translation>Herstelsleutel verdelen</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Snelle notitie</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+N. One minute, from anywhere in the program.</source>
        <translation>Ctrl+N. Eén minuut, overal in het programma.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Ga verder met</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Begin een formulier</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Naar Versturen</translation>
    </message>
    <message>
        <source>See what it asks</source>
        <translation>Zien wat het vraagt</translation>
    </message>
    <message>
        <source>Add a form from a file…</source>
        <translation>Formulier uit een bestand toevoegen…</translation>
    </message>
    <message>
        <source>An XLSForm (.xlsx) or XForm (.xml); you can also drop it here.</source>
        <translation>Een XLSForm (.xlsx) of XForm (.xml); hierheen slepen kan ook.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for delivery.</source>
        <translation>
            <numerusform>%n wacht op verzending.</numerusform>
            <numerusform>%n wachten op verzending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n vraagt aandacht.</numerusform>
            <numerusform>%n vragen aandacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headquarters asks about %n observation(s).</source>
        <translation>
            <numerusform>Het hoofdkantoor vraagt naar %n observatie.</numerusform>
            <numerusform>Het hoofdkantoor vraagt naar %n observaties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n draft(s)</source>
        <translation>
            <numerusform>Toon %n concept</numerusform>
            <numerusform>Toon alle %n concepten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Formulier toevoegen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>TakeBackGuide</name>
    <message>
        <source>Take headquarters&apos; way in away?</source>
        <translation>De toegang van het hoofdkantoor weghalen?</translation>
    </message>
    <message>
        <source>Take the duress passphrase away?</source>
        <translation>De dwangwachtzin weghalen?</translation>
    </message>
    <message>
        <source>Headquarters can then no longer open this vault. Copies of the vault that it has already still open for it; New keys ends that for what comes after.</source>
        <translation>Het hoofdkantoor kan deze kluis dan niet meer openen. Kopieën van de kluis die het al heeft gaan er nog voor open; Nieuwe sleutels maakt daar een eind aan voor wat daarna komt.</translation>
    </message>
    <message>
        <source>After this it is an ordinary wrong passphrase.</source>
        <translation>Hierna is hij een gewone verkeerde wachtzin.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>De sleutels worden veranderd</translation>
    </message>
    <message>
        <source>✓ It was taken away</source>
        <translation>✓ Weggehaald</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Hoofdkantoor als toegang</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Dwangwachtzin</translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>Write the time like this: 14:05.</source>
        <translation>Schrijf de tijd zo: 14:05.</translation>
    </message>
    <message>
        <source>Now (N)</source>
        <translation>Nu (N)</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock {label}</source>
        <translation>{label} ontgrendelen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Gebruik de herstelsleutel</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Ik heb een reservekopie</translation>
    </message>
    <message>
        <source>New person on this laptop</source>
        <translation>Nieuwe persoon op deze laptop</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>De kluis wordt geopend</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Probeer opnieuw over %n s</numerusform>
            <numerusform>Probeer opnieuw over %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>This question ({kind}) cannot be answered on this computer. Go on with the next one, and answer it on a phone if headquarters needs it.</source>
        <translation>Deze vraag ({kind}) kan op deze computer niet worden beantwoord. Ga verder met de volgende, en beantwoord deze op een telefoon als het hoofdkantoor het antwoord nodig heeft.</translation>
    </message>
    <message>
        <source>An answer is already here and stays as it is.</source>
        <translation>Er staat hier al een antwoord. Het blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>This vault</source>
        <translation>Deze kluis</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Label op het ontgrendelscherm</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it.</source>
        <translation>Iedereen die deze laptop opent kan het lezen.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself after</source>
        <translation>Vanzelf vergren&amp;delen na</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Vanzelf vergrendelen na</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>It also locks when the laptop goes to sleep, when the lid is closed and when somebody locks the screen or takes over. Drafts are saved first.</source>
        <translation>Hij gaat ook op slot als de laptop gaat slapen, als het deksel dichtgaat en als iemand het scherm vergrendelt of overneemt. Concepten worden eerst opgeslagen.</translation>
    </message>
    <message>
        <source>Your &amp;team code</source>
        <translation>De &amp;teamcode</translation>
    </message>
    <message>
        <source>Your team code</source>
        <translation>De teamcode</translation>
    </message>
    <message>
        <source>Forms that ask for it are filled in with it. Not your name: a code like GOM07.</source>
        <translation>Formulieren die erom vragen worden ermee ingevuld. Geen naam: een code zoals GOM07.</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Make the vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>How do you open your vault?</source>
        <translation>Hoe gaat de kluis open?</translation>
    </message>
    <message>
        <source>Everything you write is kept encrypted in your vault. Nobody can open it without the passphrase, not even the people who made this program.</source>
        <translation>Alles wat wordt geschreven, staat versleuteld in de kluis. Niemand kan de kluis openen zonder de wachtzin, ook de makers van dit programma niet.</translation>
    </message>
    <message>
        <source>&amp;Label on the unlock screen</source>
        <translation>&amp;Label op het ontgrendelscherm</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Label op het ontgrendelscherm</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it: a colour or a number, not a name.</source>
        <translation>Iedereen die deze laptop opent, kan dit lezen: neem een kleur of een nummer, geen naam.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Wit</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Bruin</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>Write a whole number with at most 9 digits.</source>
        <translation>Schrijf een heel getal van hoogstens 9 cijfers.</translation>
    </message>
</context>
<context>
    <name>WipeSection</name>
    <message>
        <source>Wipe</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Best is to have little here: deliver often, and let forms be sealed. When that is too late, this is quick.</source>
        <translation>Het beste is weinig hier te hebben: verstuur vaak, en laat formulieren verzegelen. Is het daarvoor te laat, dan gaat dit snel.</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Een interview intrekken</translation>
    </message>
    <message>
        <source>One record, by the code of six characters that the person was given.</source>
        <translation>Eén record, met de code van zes tekens die de persoon heeft gekregen.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Wissen wat leesbaar is</translation>
    </message>
    <message>
        <source>Drafts and their photos, and what else you tick. Two steps, a few seconds.</source>
        <translation>Concepten en hun foto&apos;s, en wat verder wordt aangevinkt. Twee stappen, enkele seconden.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Deze kluis vernietigen</translation>
    </message>
    <message>
        <source>Everything in it, for everybody, for good. Two steps.</source>
        <translation>Alles erin, voor iedereen, voorgoed. Twee stappen.</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietigen…</translation>
    </message>
</context>
<context>
    <name>WithdrawGuide</name>
    <message>
        <source>Which code does the person have?</source>
        <translation>Welke code heeft de persoon?</translation>
    </message>
    <message>
        <source>Six letters and digits, given at the interview. Nobody has to say a name or why.</source>
        <translation>Zes letters en cijfers, gegeven bij het interview. Niemand hoeft een naam of een reden te noemen.</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Why it goes</source>
        <translation>&amp;Waarom het weggaat</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Waarom het weggaat</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>De persoon vraagt erom</translation>
    </message>
    <message>
        <source>There was no consent</source>
        <translation>Er was geen toestemming</translation>
    </message>
    <message>
        <source>It puts somebody in danger</source>
        <translation>Het brengt iemand in gevaar</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>Intrekken?</translation>
    </message>
    <message>
        <source>Answers, photos and what the search knows go for good. A line without content stays. If headquarters has it, it is told with the next delivery.</source>
        <translation>Antwoorden, foto&apos;s en wat de zoekfunctie weet gaan voorgoed weg. Een regel zonder inhoud blijft. Als het hoofdkantoor het heeft, krijgt dat het bij de volgende verzending te horen.</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>Voorgoed intrekken</translation>
    </message>
    <message>
        <source>✓ It was taken back</source>
        <translation>✓ Het is ingetrokken</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Een interview intrekken</translation>
    </message>
    <message>
        <source>Looking for the code</source>
        <translation>De code wordt gezocht</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Wordt ingetrokken</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Volgende ›</translation>
    </message>
    <message>
        <source>Section before (Ctrl+Page up)</source>
        <translation>Vorig onderdeel (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page down)</source>
        <translation>Volgend onderdeel (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Taal van het formulier</translation>
    </message>
</context>
<context>
    <name>_Renewal</name>
    <message>
        <source>Changing the keys</source>
        <translation>De sleutels worden veranderd</translation>
    </message>
</context>
<context>
    <name>_SliderNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Schrijf een getal, bijvoorbeeld 12,5.</translation>
    </message>
</context>
<context>
    <name>decrypt</name>
    <message>
        <source>complete, and the signature is right</source>
        <translation>volledig, en de ondertekening klopt</translation>
    </message>
    <message>
        <source>readable, but it has no signature to check</source>
        <translation>leesbaar, maar er is geen ondertekening om na te gaan</translation>
    </message>
    <message>
        <source>readable, but not complete; missing: {files}. The signature cannot be checked</source>
        <translation>leesbaar, maar niet volledig; er ontbreekt: {files}. De ondertekening kan niet worden nagegaan</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}.</source>
        <translation>Leesbaar gemaakte records: {opened}. Bestanden erbij: {files}.</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}. Could not be opened: {refused}. Nothing was changed in the folder they come from.</source>
        <translation>Leesbaar gemaakte records: {opened}. Bestanden erbij: {files}. Konden niet worden geopend: {refused}. In de map waar ze vandaan komen is niets veranderd.</translation>
    </message>
    <message>
        <source>No encrypted records were found there. Central&apos;s own export holds none: it leaves out what it cannot read. Take the records of ODK Briefcase, or fetch them from Central.</source>
        <translation>Daar zijn geen versleutelde records gevonden. De export van Central zelf bevat er geen: die laat weg wat hij niet kan lezen. Neem de records van ODK Briefcase, of haal ze op bij Central.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the access code of this laptop</source>
        <translation>de toegangscode van deze laptop</translation>
    </message>
    <message>
        <source>the user name and password</source>
        <translation>de gebruikersnaam en het wachtwoord</translation>
    </message>
    <message>
        <source>its certificate has expired, or the date of this laptop is wrong</source>
        <translation>het certificaat is verlopen, of de datum van deze laptop klopt niet</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, so the date of this laptop may be wrong</source>
        <translation>het certificaat is nog niet geldig, dus klopt de datum van deze laptop misschien niet</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>het certificaat staat op een andere naam</translation>
    </message>
    <message>
        <source>its certificate is from nobody we know</source>
        <translation>het certificaat komt van een onbekende uitgever</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>het certificaat is niet geaccepteerd</translation>
    </message>
    <message>
        <source>It builds on an earlier observation of the same site, which has to arrive first. It is safe on this laptop and stays ready.</source>
        <translation>Deze observatie bouwt voort op een eerdere van dezelfde site, die eerst moet aankomen. De observatie staat veilig op deze laptop en blijft klaar.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up. It is safe on this laptop.</source>
        <translation>Het blijft klaar: wat voorlopig verstuurd mag worden is op. Het staat veilig op deze laptop.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files stay ready: what may be sent for now is used up.</source>
        <translation>Het hoofdkantoor heeft de tekst. De foto&apos;s en bestanden blijven klaar: wat voorlopig verstuurd mag worden is op.</translation>
    </message>
    <message>
        <source>Headquarters has the text and smaller photos. The full photos stay ready: what may be sent for now is used up.</source>
        <translation>Het hoofdkantoor heeft de tekst en kleinere foto&apos;s. De volledige foto&apos;s blijven klaar: wat voorlopig verstuurd mag worden is op.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files wait for a connection that is not paid by volume.</source>
        <translation>Het hoofdkantoor heeft de tekst. De foto&apos;s en bestanden wachten op een verbinding die niet per hoeveelheid wordt betaald.</translation>
    </message>
    <message>
        <source>Fetching the form {name}.</source>
        <translation>Het formulier {name} wordt opgehaald.</translation>
    </message>
    <message>
        <source>Looking for changes in forms and lists.</source>
        <translation>Er wordt gezocht naar wijzigingen in formulieren en lijsten.</translation>
    </message>
    <message>
        <source>The form “{name}” was not updated. {reason}</source>
        <translation>Het formulier “{name}” is niet bijgewerkt. {reason}</translation>
    </message>
    <message>
        <source>The list “{name}” was not updated. {reason}</source>
        <translation>De lijst “{name}” is niet bijgewerkt. {reason}</translation>
    </message>
    <message>
        <source>The form “{name}” brings a file with a name that is not safe ({file}). The form was installed without it.</source>
        <translation>Bij het formulier “{name}” hoort een bestand met een onveilige naam ({file}). Het formulier is zonder dat bestand geïnstalleerd.</translation>
    </message>
    <message>
        <source>Headquarters went back to an older version of the form “{name}” ({version}).</source>
        <translation>Het hoofdkantoor is teruggegaan naar een oudere versie van het formulier “{name}” ({version}).</translation>
    </message>
    <message>
        <source>Headquarters offers very many forms. {count} of them are fetched with the next delivery.</source>
        <translation>Het hoofdkantoor biedt heel veel formulieren aan. {count} ervan worden bij de volgende verzending opgehaald.</translation>
    </message>
    <message>
        <source>Everything was up to date. Nothing had to be sent.</source>
        <translation>Alles was actueel. Er hoefde niets te worden verstuurd.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Files: {files}.</source>
        <translation>Observaties die nu compleet op het hoofdkantoor zijn: {delivered}. Bestanden: {files}.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Need a look: {refused}. Nothing was lost.</source>
        <translation>Observaties die nu compleet op het hoofdkantoor zijn: {delivered}. Vragen aandacht: {refused}. Er is niets verloren gegaan.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Still to go: {later}. They are safe on this laptop and go with the next delivery.</source>
        <translation>Observaties die nu compleet op het hoofdkantoor zijn: {delivered}. Nog te gaan: {later}. Die staan veilig op deze laptop en gaan mee met de volgende verzending.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Of {kept} more, {megabytes} MB stay on this laptop for now, because of what it would cost to send them. Nothing was lost.</source>
        <translation>Observaties die nu volledig bij het hoofdkantoor zijn: {delivered}. Van {kept} andere blijft {megabytes} MB voorlopig op deze laptop, om wat het zou kosten ze te versturen. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Paused. Observations that are complete at headquarters now: {delivered}. The others are safe on this laptop.</source>
        <translation>Gepauzeerd. Observaties die nu compleet op het hoofdkantoor zijn: {delivered}. De andere staan veilig op deze laptop.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes behind that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>De klok van deze laptop loopt {minutes} minuten achter op die van het hoofdkantoor. Zet de klok gelijk, zodat ook de datums in nieuwe observaties kloppen.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes ahead of that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>De klok van deze laptop loopt {minutes} minuten voor op die van het hoofdkantoor. Zet de klok gelijk, zodat ook de datums in nieuwe observaties kloppen.</translation>
    </message>
    <message>
        <source>Looking for headquarters at {host}.</source>
        <translation>Het hoofdkantoor wordt gezocht op {host}.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gedaan.</translation>
    </message>
    <message>
        <source>Sending {number} of {total}.</source>
        <translation>{number} van {total} wordt verstuurd.</translation>
    </message>
    <message>
        <source>Headquarters has it.</source>
        <translation>Het hoofdkantoor heeft het.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already and has changed it since.</source>
        <translation>Het hoofdkantoor heeft deze observatie al en heeft die sindsdien gewijzigd.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>Het netwerk antwoordde met een eigen pagina in plaats van het hoofdkantoor. Niets telt als verstuurd. Open een browser, meld aan bij het netwerk en druk dan op Versturen.</translation>
    </message>
    <message>
        <source>Headquarters&apos; address points to another one ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>Het adres van het hoofdkantoor verwijst naar een ander adres ({target}), en daar is niets naartoe gestuurd. Is het hoofdkantoor verhuisd, vraag dan een nieuwe instelcode; meld anders eerst in een browser aan bij het netwerk.</translation>
    </message>
    <message>
        <source>What answered does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>Wat antwoordde, neemt geen observaties aan (antwoord {status}). Niets telt als verstuurd. Controleer het adres bij Instellingen, of vraag het hoofdkantoor.</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer was not clear, so this observation counts as not sent. It is sent again with the next delivery; headquarters keeps it once.</source>
        <translation>Het antwoord van het hoofdkantoor was niet duidelijk, dus telt deze observatie als niet verstuurd. Bij de volgende verzending wordt de observatie opnieuw verstuurd; het hoofdkantoor bewaart er maar één.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation: “{words}”. It is safe on this laptop. Show this message to headquarters, then try again.</source>
        <translation>Het hoofdkantoor nam deze observatie niet aan: “{words}”. De observatie staat veilig op deze laptop. Laat deze melding aan het hoofdkantoor zien en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation and did not say why (answer {status}). It is safe on this laptop. Tell headquarters, then try again.</source>
        <translation>Het hoofdkantoor nam deze observatie niet aan en zei niet waarom (antwoord {status}). De observatie staat veilig op deze laptop. Meld het aan het hoofdkantoor en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This observation reached headquarters incomplete. It is safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>Deze observatie is niet compleet bij het hoofdkantoor aangekomen. De observatie staat veilig op deze laptop. Probeer een ander netwerk, of meld het aan het hoofdkantoor.</translation>
    </message>
    <message>
        <source>This laptop may not send observations of this form. They are safe here and stay ready. Ask headquarters to give this laptop access to the form.</source>
        <translation>Deze laptop mag geen observaties van dit formulier versturen. Ze staan hier veilig en blijven klaar. Vraag het hoofdkantoor om deze laptop toegang tot het formulier te geven.</translation>
    </message>
    <message>
        <source>Headquarters&apos; account is full, so this observation was not accepted. It is safe on this laptop. Tell headquarters; then let it go with the next delivery.</source>
        <translation>Het account van het hoofdkantoor is vol, dus is deze observatie niet aangenomen. De observatie staat veilig op deze laptop. Meld het aan het hoofdkantoor; laat de observatie daarna met de volgende verzending meegaan.</translation>
    </message>
    <message>
        <source>Headquarters does not have the form of this observation (any more). The observation is safe on this laptop. Ask headquarters to put the form back, then try again.</source>
        <translation>Het hoofdkantoor heeft het formulier van deze observatie niet (meer). De observatie staat veilig op deze laptop. Vraag het hoofdkantoor om het formulier terug te zetten en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Headquarters does not have the version of the form that this observation was made with. It is safe on this laptop. Ask headquarters to publish that version, then try again.</source>
        <translation>Het hoofdkantoor heeft de versie van het formulier niet waarmee deze observatie is gemaakt. De observatie staat veilig op deze laptop. Vraag het hoofdkantoor om die versie te publiceren en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This is a correction, and headquarters does not have the observation it corrects. It is safe on this laptop. Ask headquarters about it, then try again.</source>
        <translation>Dit is een correctie, en het hoofdkantoor heeft de observatie niet die ermee wordt gecorrigeerd. De correctie staat veilig op deze laptop. Vraag het hoofdkantoor ernaar en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Headquarters has switched this form off. The observation is safe on this laptop. Ask headquarters to switch the form on, then try again.</source>
        <translation>Het hoofdkantoor heeft dit formulier uitgeschakeld. De observatie staat veilig op deze laptop. Vraag het hoofdkantoor om het formulier in te schakelen en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This form takes no observations at the moment. The observation is safe on this laptop and goes by itself when headquarters opens the form again.</source>
        <translation>Dit formulier neemt op dit moment geen observaties aan. De observatie staat veilig op deze laptop en gaat vanzelf mee als het hoofdkantoor het formulier weer opent.</translation>
    </message>
    <message>
        <source>Headquarters has an observation with the same number and different content. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>Het hoofdkantoor heeft een observatie met hetzelfde nummer en een andere inhoud. Er is niets overschreven en de observatie op deze laptop is veilig. Vraag het hoofdkantoor om de twee te vergelijken.</translation>
    </message>
    <message>
        <source>Headquarters has another file under the same name for this observation. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>Het hoofdkantoor heeft bij deze observatie een ander bestand met dezelfde naam. Er is niets overschreven en het bestand op deze laptop is veilig. Vraag het hoofdkantoor om de twee te vergelijken.</translation>
    </message>
    <message>
        <source>Somebody corrected this observation before your correction arrived. Yours is safe on this laptop and was not counted. Ask headquarters for the newest state and correct that.</source>
        <translation>Iemand heeft deze observatie gecorrigeerd voordat de correctie van deze laptop aankwam. De correctie staat veilig op deze laptop en is niet meegeteld. Vraag het hoofdkantoor om de nieuwste stand en corrigeer die.</translation>
    </message>
    <message>
        <source>Headquarters says that this observation was deleted there. That can be a misunderstanding while it is being stored, so it is tried once more.</source>
        <translation>Het hoofdkantoor zegt dat deze observatie daar is verwijderd. Dat kan een misverstand zijn terwijl die nog wordt opgeslagen, dus wordt het nog één keer geprobeerd.</translation>
    </message>
    <message>
        <source>Headquarters has deleted this observation and does not take it again. It is still safe on this laptop. Ask headquarters whether that was meant.</source>
        <translation>Het hoofdkantoor heeft deze observatie verwijderd en neemt die niet opnieuw aan. De observatie staat nog veilig op deze laptop. Vraag het hoofdkantoor of dat de bedoeling was.</translation>
    </message>
    <message>
        <source>One part of this observation is larger than headquarters accepts. It is safe on this laptop. Ask headquarters to raise the limit, or hand it over in another way.</source>
        <translation>Een deel van deze observatie is groter dan het hoofdkantoor aanneemt. De observatie staat veilig op deze laptop. Vraag het hoofdkantoor om de grens te verhogen, of draag de observatie op een andere manier over.</translation>
    </message>
    <message>
        <source>Headquarters is busy with something and asks to come back later. The observation is safe on this laptop and stays ready.</source>
        <translation>Het hoofdkantoor is ergens mee bezig en vraagt om later terug te komen. De observatie staat veilig op deze laptop en blijft klaar.</translation>
    </message>
    <message>
        <source>Headquarters has trouble of its own at this moment (answer {status}). The observation is safe on this laptop and stays ready.</source>
        <translation>Het hoofdkantoor heeft op dit moment zelf een storing (antwoord {status}). De observatie staat veilig op deze laptop en blijft klaar.</translation>
    </message>
    <message>
        <source>Headquarters fails each time over this observation, while it takes others. It is safe on this laptop. Tell headquarters; then try again.</source>
        <translation>Bij het hoofdkantoor gaat het met deze observatie steeds mis, terwijl andere wel worden aangenomen. De observatie staat veilig op deze laptop. Meld het aan het hoofdkantoor; probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The file name “{name}” cannot travel to headquarters unchanged. Everything is safe on this laptop. Ask headquarters to take this observation over in another way.</source>
        <translation>De bestandsnaam “{name}” kan niet ongewijzigd naar het hoofdkantoor. Alles staat veilig op deze laptop. Vraag het hoofdkantoor om deze observatie op een andere manier over te nemen.</translation>
    </message>
    <message>
        <source>This observation is not written in a way that headquarters could read. It was not sent and is kept as it is on this laptop. Ask headquarters about it.</source>
        <translation>Deze observatie is geschreven op een manier die het hoofdkantoor niet kan lezen. De observatie is niet verstuurd en blijft ongewijzigd op deze laptop bewaard. Vraag het hoofdkantoor ernaar.</translation>
    </message>
    <message>
        <source>Headquarters has changed this observation before all its photos had arrived, and takes no more of them. The photos are safe on this laptop. Ask headquarters how to hand them over.</source>
        <translation>Het hoofdkantoor heeft deze observatie gewijzigd voordat alle foto&apos;s waren aangekomen, en neemt er geen meer aan. De foto&apos;s staan veilig op deze laptop. Vraag het hoofdkantoor hoe ze kunnen worden overgedragen.</translation>
    </message>
    <message>
        <source>A file of this observation ({name}) cannot be read from this laptop. The rest is safe. Restore a backup, or ask headquarters what to do.</source>
        <translation>Een bestand van deze observatie ({name}) kan niet van deze laptop worden gelezen. De rest is veilig. Zet een back-up terug, of vraag het hoofdkantoor wat te doen.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up.</source>
        <translation>Het blijft klaar: wat voorlopig verstuurd mag worden is op.</translation>
    </message>
    <message>
        <source>Headquarters wants observations of this form sealed to its key, and this one is not. It was not sent and is safe on this laptop. Ask headquarters what to do.</source>
        <translation>Het hoofdkantoor wil dat observaties van dit formulier voor zijn sleutel zijn verzegeld, en deze is dat niet. De observatie is niet verstuurd en staat veilig op deze laptop. Vraag het hoofdkantoor wat te doen.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on be encrypted to another key ({new} instead of {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept the new key under Settings.</source>
        <translation>Het formulier “{name}” zou vanaf nu met een andere sleutel worden versleuteld ({new} in plaats van {old}) en is niet overgenomen; het huidige werkt nog. Vraag het hoofdkantoor, niet over dit netwerk, of dat klopt, en aanvaard de nieuwe sleutel onder Instellingen.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on not be encrypted any more (so far: {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept it under Settings.</source>
        <translation>Het formulier “{name}” zou vanaf nu niet meer worden versleuteld (tot nu toe: {old}) en is niet overgenomen; het huidige werkt nog. Vraag het hoofdkantoor, niet over dit netwerk, of dat klopt, en aanvaard het onder Instellingen.</translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message>
        <source>a file on this kind of stick cannot be larger than 4 GB; choose fewer observations</source>
        <translation>een bestand op zo&apos;n stick kan niet groter zijn dan 4 GB; kies minder observaties</translation>
    </message>
    <message>
        <source>what was read back is not what was written; the stick may be broken</source>
        <translation>wat is teruggelezen is niet wat is geschreven; de stick is misschien stuk</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Er ging iets mis.</translation>
    </message>
    <message>
        <source>This form cannot be used: {reason}. Nothing was changed.</source>
        <translation>Dit formulier kan niet worden gebruikt: {reason}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The form has an expression that does not work: {expression} – at character {place}: {reason} Your answers are safe; ask the maker of the form to correct it.</source>
        <translation>Het formulier heeft een expressie die niet werkt: {expression} – bij teken {place}: {reason} De antwoorden zijn veilig; vraag de maker van het formulier om de expressie te verbeteren.</translation>
    </message>
    <message>
        <source>This file could not be read as a form: {reason} (line {line}). Nothing was changed; ask for a new copy of the form.</source>
        <translation>Dit bestand kon niet als formulier worden gelezen: {reason} (regel {line}). Er is niets gewijzigd; vraag een nieuwe kopie van het formulier.</translation>
    </message>
    <message>
        <source>This form was refused for safety: {reason} (line {line}). Nothing was changed; ask the person who made the form about it.</source>
        <translation>Dit formulier is om veiligheidsredenen geweigerd: {reason} (regel {line}). Er is niets gewijzigd; vraag ernaar bij de maker van het formulier.</translation>
    </message>
    <message>
        <source>This file is too large for a form: {size} MB, and at most {limit} MB is accepted. Nothing was changed.</source>
        <translation>Dit bestand is te groot voor een formulier: {size} MB, en hoogstens {limit} MB wordt aangenomen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This form contains a mistake: {reason} (line {line}). Nothing was changed; the maker of the form can correct it.</source>
        <translation>Dit formulier bevat een fout: {reason} (regel {line}). Er is niets gewijzigd; de maker van het formulier kan de fout verbeteren.</translation>
    </message>
    <message>
        <source>In this form some answers depend on themselves, in a circle: {circle}. Nothing was changed; the maker of the form has to break the circle.</source>
        <translation>In dit formulier hangen sommige antwoorden in een kring van zichzelf af: {circle}. Er is niets gewijzigd; de maker van het formulier moet de kring doorbreken.</translation>
    </message>
    <message>
        <source>This record could not be opened with its form: {reason}. The record itself is unchanged.</source>
        <translation>Deze registratie kon niet met het bijbehorende formulier worden geopend: {reason}. De registratie zelf is ongewijzigd.</translation>
    </message>
    <message>
        <source>The form has no question or group at {path}. Nothing was changed.</source>
        <translation>Het formulier heeft geen vraag of groep op {path}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The form itself decides how many times {path} is asked; none can be added or removed by hand. Nothing was changed.</source>
        <translation>Het formulier bepaalt zelf hoe vaak {path} wordt gevraagd; met de hand toevoegen of verwijderen kan niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The rules of this form keep changing each other and never come to rest. The last answer was taken back; the maker of the form has to correct it.</source>
        <translation>De regels van dit formulier blijven elkaar wijzigen en komen niet tot rust. Het laatste antwoord is teruggenomen; de maker van het formulier moet dit verbeteren.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in one step. The last answer was taken back; the maker of the form has to make its rules lighter.</source>
        <translation>Dit formulier vraagt meer werk dan deze laptop in één stap kan doen. Het laatste antwoord is teruggenomen; de maker van het formulier moet de regels lichter maken.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in a reasonable time, so it was not opened. Nothing was changed; the maker of the form has to make it lighter.</source>
        <translation>Dit formulier vraagt meer werk dan deze laptop in redelijke tijd kan doen, dus het is niet geopend. Er is niets veranderd; de maker van het formulier moet het lichter maken.</translation>
    </message>
    <message>
        <source>{count} answers still need attention before this record can be finalised. The record is kept as a draft.</source>
        <translation>{count} antwoorden vragen nog aandacht voordat deze registratie kan worden afgerond. De registratie is bewaard als concept.</translation>
    </message>
    <message>
        <source>This file could not be read as an XLSForm: {reason}. Nothing was changed.</source>
        <translation>Dit bestand kon niet als XLSForm worden gelezen: {reason}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This XLSForm contains a mistake in sheet {sheet}, row {row}: {reason}. Nothing was changed; correct the sheet and try again.</source>
        <translation>Dit XLSForm bevat een fout in werkblad {sheet}, rij {row}: {reason}. Er is niets gewijzigd; verbeter het werkblad en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>DANGER: this form contains the private key of headquarters instead of the public one, so everybody who has the form can read what was encrypted with it. Nothing was recorded or sent. Tell headquarters at once: they need a new pair of keys.</source>
        <translation>GEVAAR: dit formulier bevat de privésleutel van het hoofdkantoor in plaats van de publieke sleutel, dus iedereen die het formulier heeft, kan lezen wat ermee is versleuteld. Er is niets vastgelegd of verstuurd. Waarschuw het hoofdkantoor meteen: er is een nieuw sleutelpaar nodig.</translation>
    </message>
    <message>
        <source>The records of this form have to be encrypted, but its key does not work: {reason}. Nothing was sent unencrypted and your answers are safe; ask headquarters for a corrected form.</source>
        <translation>De registraties van dit formulier moeten worden versleuteld, maar de sleutel van het formulier werkt niet: {reason}. Er is niets onversleuteld verstuurd en de antwoorden zijn veilig; vraag het hoofdkantoor om een verbeterd formulier.</translation>
    </message>
    <message>
        <source>This encrypted record could not be read: {reason}. Nothing was changed.</source>
        <translation>Deze versleutelde registratie kon niet worden gelezen: {reason}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The form was not installed: the name of its file &quot;{name}&quot; is not safe. Nothing was changed; ask the maker of the form to rename the file.</source>
        <translation>Het formulier is niet geïnstalleerd: de naam van het bestand “{name}” is niet veilig. Er is niets gewijzigd; vraag de maker van het formulier om het bestand een andere naam te geven.</translation>
    </message>
    <message>
        <source>This form is no longer on this laptop. Nothing was changed; get the forms from headquarters again, or install the form from its file.</source>
        <translation>Dit formulier staat niet meer op deze laptop. Er is niets gewijzigd; haal de formulieren opnieuw op bij het hoofdkantoor, of installeer het formulier uit het bestand.</translation>
    </message>
    <message>
        <source>The new copy of the list &quot;{list}&quot; could not be read. The list on this laptop stays as it was; try again later, or tell headquarters.</source>
        <translation>De nieuwe kopie van de lijst “{list}” kon niet worden gelezen. De lijst op deze laptop blijft zoals die was; probeer het later opnieuw, of meld het aan het hoofdkantoor.</translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that comes with the program is not complete ({part}). Your observations are safe; install the program again.</source>
        <translation>Het formulier “{form}” dat bij het programma hoort, is niet compleet ({part}). De observaties zijn veilig; installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>The vault could not do this. Nothing was changed.</source>
        <translation>De kluis kon dit niet doen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock and try again; the recovery key on paper opens it too.</source>
        <translation>Deze wachtzin opent de kluis niet. Er is niets gewijzigd. Controleer de toetsenbordindeling en Caps Lock en probeer het opnieuw; de herstelsleutel op papier opent de kluis ook.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake in it. Nothing was changed. Compare it with the paper, group by group.</source>
        <translation>In deze herstelsleutel zit een typefout. Er is niets gewijzigd. Vergelijk de sleutel met het papier, groep voor groep.</translation>
    </message>
    <message>
        <source>This key has a typing mistake in it, or it is another kind of key. Nothing was changed. Compare it with the original, group by group.</source>
        <translation>In deze sleutel zit een typefout, of het is een ander soort sleutel. Er is niets veranderd. Vergelijk de sleutel groep voor groep met het origineel.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together, or they are the same sheet. Nothing was changed. Take two different sheets with the same mark.</source>
        <translation>Deze twee bladen horen niet bij elkaar, of het is tweemaal hetzelfde blad. Er is niets veranderd. Neem twee verschillende bladen met hetzelfde merk.</translation>
    </message>
    <message>
        <source>This file cannot be opened here: it was handed over to somebody else, or it is damaged. Nothing was changed. Ask the sender to hand it over again, with your key.</source>
        <translation>Dit bestand kan hier niet worden geopend: het is aan iemand anders overgedragen, of het is beschadigd. Er is niets veranderd. Vraag de afzender het opnieuw over te dragen, met de eigen sleutel van deze kluis.</translation>
    </message>
    <message>
        <source>Choose a passphrase first; without one nothing would be protected.</source>
        <translation>Kies eerst een wachtzin; zonder wachtzin is niets beschermd.</translation>
    </message>
    <message>
        <source>Nothing was changed: this passphrase would not hold. {reason}</source>
        <translation>Er is niets veranderd: deze wachtzin zou niet standhouden. {reason}</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already, or it has another meaning here. Nothing was changed. Choose quite different words.</source>
        <translation>Deze wachtzin opent de kluis al, of heeft hier een andere betekenis. Er is niets veranderd. Kies heel andere woorden.</translation>
    </message>
    <message>
        <source>There is no vault in the folder {folder}. Choose another folder or make a vault.</source>
        <translation>Er is geen kluis in de map {folder}. Kies een andere map of maak een kluis.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds something. Nothing in it was changed. Choose a new or empty folder.</source>
        <translation>In de map {folder} staat al iets. Daarin is niets gewijzigd. Kies een nieuwe of lege map.</translation>
    </message>
    <message>
        <source>The folder {folder} is inside the vault. Nothing was written. Choose a folder outside the vault, such as one on a USB stick.</source>
        <translation>De map {folder} ligt in de kluis. Er is niets geschreven. Kies een map buiten de kluis, bijvoorbeeld op een USB-stick.</translation>
    </message>
    <message>
        <source>The key file {file} of this vault is gone, and without it nobody can read the vault. Nothing was changed and no new key file was made. Put {file} back from a backup; do not delete the other files.</source>
        <translation>Het sleutelbestand {file} van deze kluis is weg, en zonder dat bestand kan niemand de kluis lezen. Er is niets gewijzigd en er is geen nieuw sleutelbestand gemaakt. Zet {file} terug uit een back-up; verwijder de andere bestanden niet.</translation>
    </message>
    <message>
        <source>Both copies of the key file {file} are damaged or were altered, so the vault stays closed. Nothing was changed. Put {file} back from a backup; your records are still in the folder.</source>
        <translation>Beide kopieën van het sleutelbestand {file} zijn beschadigd of veranderd, dus blijft de kluis dicht. Er is niets gewijzigd. Zet {file} terug uit een back-up; de registraties staan nog in de map.</translation>
    </message>
    <message>
        <source>A newer version of Veldmelding has written this vault. Nothing was changed. Install the newer version to open it.</source>
        <translation>Een nieuwere versie van Veldmelding heeft deze kluis geschreven. Er is niets gewijzigd. Installeer de nieuwere versie om de kluis te openen.</translation>
    </message>
    <message>
        <source>The database {file} of this vault is gone. Nothing was changed and no empty one was made. Put it back from a backup, or restore a backup into a new folder.</source>
        <translation>De database {file} van deze kluis is weg. Er is niets gewijzigd en er is geen lege database gemaakt. Zet de database terug uit een back-up, of zet een back-up terug in een nieuwe map.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database {file} is damaged or cut short. Nothing was changed. Keep the folder as it is and restore the last backup into a new folder.</source>
        <translation>De wachtzin klopt, maar de database {file} is beschadigd of afgekapt. Er is niets gewijzigd. Laat de map zoals die is en zet de laatste back-up terug in een nieuwe map.</translation>
    </message>
    <message>
        <source>The database {file} does not belong to this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>De database {file} hoort niet bij deze kluis. Er is niets gewijzigd. Zet de eigen database van de kluis terug, of zet een back-up terug in een nieuwe map.</translation>
    </message>
    <message>
        <source>The file {file} is an ordinary, unencrypted database, not the one of this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>Het bestand {file} is een gewone, onversleutelde database, niet die van deze kluis. Er is niets gewijzigd. Zet de eigen database van de kluis terug, of zet een back-up terug in een nieuwe map.</translation>
    </message>
    <message>
        <source>This vault is already open: {holder}. Only one program can use a vault at a time. Go to that window, or close it and try again.</source>
        <translation>Deze kluis is al open: {holder}. Maar één programma tegelijk kan een kluis gebruiken. Ga naar dat venster, of sluit het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Veldmelding may not write in the folder {folder}. Nothing was changed. Ask whoever looks after this computer for permission, or choose another folder.</source>
        <translation>Veldmelding mag niet schrijven in de map {folder}. Er is niets gewijzigd. Vraag toestemming aan wie deze computer beheert, of kies een andere map.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Remove large files you no longer need, then try again.</source>
        <translation>De schijf is vol, dus is de laatste wijziging niet bewaard. Alles wat eerder is bewaard, is veilig. Verwijder grote bestanden die niet meer nodig zijn en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The disk did not take the last change. Everything saved before is safe. Check that the disk or USB stick is still connected, then try again; if it returns, make a backup.</source>
        <translation>De schijf nam de laatste wijziging niet aan. Alles wat eerder is bewaard, is veilig. Controleer of de schijf of USB-stick nog is aangesloten en probeer het dan opnieuw; gebeurt het weer, maak dan een back-up.</translation>
    </message>
    <message>
        <source>The vault is locked. Everything saved is safe. Unlock it to go on.</source>
        <translation>De kluis is vergrendeld. Alles wat is bewaard, is veilig. Ontgrendel de kluis om verder te gaan.</translation>
    </message>
    <message>
        <source>A photo or file that belongs here is no longer in the vault. Everything else is safe. A backup may still have it.</source>
        <translation>Een foto of bestand dat hier hoort, staat niet meer in de kluis. Al het andere is veilig. Misschien staat het nog in een back-up.</translation>
    </message>
    <message>
        <source>A photo or file in the vault is damaged and is not shown, so that nothing false is. Everything else is safe. A backup may still have it whole.</source>
        <translation>Een foto of bestand in de kluis is beschadigd en wordt niet getoond, zodat er niets onwaars te zien is. Al het andere is veilig. Misschien staat het nog heel in een back-up.</translation>
    </message>
    <message>
        <source>The folder {folder} is a backup. Restore it into a new folder and open that one; the backup then stays as it is.</source>
        <translation>De map {folder} is een back-up. Zet die terug in een nieuwe map en open die nieuwe map; de back-up blijft dan zoals die is.</translation>
    </message>
    <message>
        <source>The backup in {folder} is damaged or not complete. Nothing was changed. Try an older backup.</source>
        <translation>De back-up in {folder} is beschadigd of niet compleet. Er is niets gewijzigd. Probeer een oudere back-up.</translation>
    </message>
    <message>
        <source>There is no complete backup in the folder {folder}, or there are backups of several vaults. Nothing was changed. Choose the folder of one backup.</source>
        <translation>In de map {folder} staat geen volledige reservekopie, of er staan reservekopieën van meer kluizen. Er is niets veranderd. Kies de map van één reservekopie.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to open the vault. Nothing was changed. Close other programs and try again.</source>
        <translation>Deze computer heeft niet genoeg vrij geheugen om de kluis te openen. Er is niets gewijzigd. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A submission with this identifier is already here, with different content. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Er is hier al een inzending met dit kenmerk, met een andere inhoud. De inzending die er het eerst was, is behouden en er is niets overschreven.</translation>
    </message>
    <message>
        <source>A different file of the same name already belongs to this submission. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Bij deze inzending hoort al een ander bestand met dezelfde naam. Het bestand dat er het eerst was, is behouden en er is niets overschreven.</translation>
    </message>
    <message>
        <source>This submission is not on this laptop. Nothing was changed.</source>
        <translation>Deze inzending staat niet op deze laptop. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This observation was not deleted: headquarters has not confirmed all of it, and it may be the only copy. Deliver it first.</source>
        <translation>Deze observatie is niet verwijderd: het hoofdkantoor heeft nog niet alles ervan bevestigd, en dit kan het enige exemplaar zijn. Lever de observatie eerst af.</translation>
    </message>
    <message>
        <source>This observation is no longer on this laptop. Nothing else was changed.</source>
        <translation>Deze observatie staat niet meer op deze laptop. Verder is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>This observation is finalised and can no longer be changed. It is safe; open it to read.</source>
        <translation>Deze observatie is afgerond en kan niet meer worden gewijzigd. De observatie is veilig; open die om te lezen.</translation>
    </message>
    <message>
        <source>This observation is in the recycle bin. Restore it first; then you can go on with it.</source>
        <translation>Deze observatie staat in de prullenbak. Zet de observatie eerst terug; daarna kan het invullen verdergaan.</translation>
    </message>
    <message>
        <source>This observation was encrypted for headquarters when it was finalised. It is safe, but only headquarters can read or correct it now.</source>
        <translation>Deze observatie is bij het afronden versleuteld voor het hoofdkantoor. De observatie is veilig, maar alleen het hoofdkantoor kan die nu lezen of corrigeren.</translation>
    </message>
    <message>
        <source>This observation cannot be corrected yet: headquarters does not have all of it. Nothing was changed. Deliver it first, then correct it.</source>
        <translation>Deze observatie kan nog niet worden gecorrigeerd: het hoofdkantoor heeft nog niet alles ervan. Er is niets gewijzigd. Lever de observatie eerst af en corrigeer die daarna.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already, so it does not have to be handed over. Nothing was changed. Choose others.</source>
        <translation>Het hoofdkantoor heeft deze observatie al, dus overdragen hoeft niet. Er is niets veranderd. Kies andere.</translation>
    </message>
    <message>
        <source>No record here has this code. Nothing was changed. Compare each character; a sealed record is found at headquarters only.</source>
        <translation>Geen record hier heeft deze code. Er is niets veranderd. Vergelijk elk teken; een verzegeld record wordt alleen op het hoofdkantoor gevonden.</translation>
    </message>
    <message>
        <source>This observation has been corrected before. Nothing was changed. Open the newest version and correct that one.</source>
        <translation>Deze observatie is al eerder gecorrigeerd. Er is niets gewijzigd. Open de nieuwste versie en corrigeer die.</translation>
    </message>
    <message>
        <source>There is no headquarters to deliver to yet. Your observations are safe on this laptop. Enter the address or the set-up code that headquarters gave you, under Settings.</source>
        <translation>Er is nog geen hoofdkantoor om aan af te leveren. De observaties staan veilig op deze laptop. Vul bij Instellingen het adres of de instelcode in die het hoofdkantoor heeft gegeven.</translation>
    </message>
    <message>
        <source>A delivery is already running. Wait until it is done, or pause it.</source>
        <translation>Er is al een verzending bezig. Wacht tot die klaar is, of pauzeer die.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) cannot be reached. Your observations are safe on this laptop. Check the connection, then press Deliver.</source>
        <translation>Het hoofdkantoor ({host}) is niet bereikbaar. De observaties staan veilig op deze laptop. Controleer de verbinding en druk dan op Versturen.</translation>
    </message>
    <message>
        <source>The address {host} cannot be found. Your observations are safe on this laptop. Usually there is no internet connection; otherwise the address contains a mistake.</source>
        <translation>Het adres {host} kan niet worden gevonden. De observaties staan veilig op deze laptop. Meestal is er dan geen internetverbinding; anders zit er een fout in het adres.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is headquarters: {reason}. Nothing was sent and your observations are safe on this laptop. Do not go on; try another network, or tell headquarters.</source>
        <translation>{host} kon niet bewijzen het hoofdkantoor te zijn: {reason}. Er is niets verstuurd en de observaties staan veilig op deze laptop. Ga niet verder; probeer een ander netwerk, of meld het aan het hoofdkantoor.</translation>
    </message>
    <message>
        <source>{host} shows another key than the one that was pinned ({found} instead of {pinned}). Nothing was sent and your observations are safe on this laptop. Ask headquarters, not by this network, whether the key was changed.</source>
        <translation>{host} toont een andere sleutel dan die is vastgezet ({found} in plaats van {pinned}). Er is niets verstuurd en de observaties staan veilig op deze laptop. Vraag het hoofdkantoor, niet over dit netwerk, of de sleutel is veranderd.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Your observations are safe on this laptop. Check the proxy under Settings, or deliver from a network without one.</source>
        <translation>De proxy {proxy} is niet te bereiken. De observaties staan veilig op deze laptop. Kijk de proxy na onder Instellingen, of verstuur vanaf een netwerk zonder proxy.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password, or does not accept the ones it was given. Your observations are safe on this laptop. Enter them under Settings.</source>
        <translation>De proxy {proxy} vraagt een gebruikersnaam en wachtwoord, of aanvaardt die niet. De observaties staan veilig op deze laptop. Vul ze in onder Instellingen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect this laptop with {host} (answer {status}). Your observations are safe on this laptop. Show this message to whoever runs the proxy.</source>
        <translation>De proxy {proxy} heeft deze laptop niet met {host} verbonden (antwoord {status}). De observaties staan veilig op deze laptop. Toon dit bericht aan wie de proxy beheert.</translation>
    </message>
    <message>
        <source>This cannot be the address of a proxy. It should look like http://proxy.example.org:8080 or socks5://127.0.0.1:9050.</source>
        <translation>Dit kan geen adres van een proxy zijn. Het hoort eruit te zien als http://proxy.example.org:8080 of socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>There is no certificate in this file that can be used. Nothing was changed. Choose a PEM file: a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>In dit bestand staat geen bruikbaar certificaat. Er is niets veranderd. Kies een PEM-bestand: een tekstbestand dat begint met BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of a key. It has 64 digits from 0 to 9 and A to F. Nothing was changed.</source>
        <translation>Dit is niet de vingerafdruk van een sleutel. Die heeft 64 cijfers van 0 tot 9 en A tot F. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>No secure connection with {host} was possible. Nothing was sent and your observations are safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>Er was geen veilige verbinding met {host} mogelijk. Er is niets verstuurd en de observaties staan veilig op deze laptop. Probeer een ander netwerk, of meld het aan het hoofdkantoor.</translation>
    </message>
    <message>
        <source>The address {address} does not start with https: everyone on the way could read along. Nothing was sent there. Ask headquarters for an address that starts with https.</source>
        <translation>Het adres {address} begint niet met https: iedereen onderweg zou kunnen meelezen. Er is niets naartoe gestuurd. Vraag het hoofdkantoor om een adres dat met https begint.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be opened here. Nothing was added. Choose a JPEG, PNG or WebP photo.</source>
        <translation>Dit bestand is geen foto die hier kan worden geopend. Er is niets toegevoegd. Kies een JPEG-, PNG- of WebP-foto.</translation>
    </message>
    <message>
        <source>This photo is too large to open safely. Nothing was added. Make it smaller, or choose another one.</source>
        <translation>Deze foto is te groot om veilig te openen. Er is niets toegevoegd. Maak de foto kleiner, of kies een andere.</translation>
    </message>
    <message>
        <source>No camera of this laptop gives a picture. Close other programs that use it, allow it in the settings of the computer, or read a picture of the code that a phone took.</source>
        <translation>Geen camera van deze laptop geeft beeld. Sluit andere programma&apos;s die hem gebruiken, sta hem toe in de instellingen van de computer, of lees een foto van de code die met een telefoon is gemaakt.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB and cannot be delivered. Nothing was added. Choose a smaller one.</source>
        <translation>Dit bestand is groter dan {limit} MB en kan niet worden afgeleverd. Er is niets toegevoegd. Kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>This question does not take this file: it is empty or of another kind than its name says. Nothing was added. It takes {kinds}.</source>
        <translation>Deze vraag neemt dit bestand niet aan: het is leeg of van een andere soort dan de naam zegt. Er is niets toegevoegd. Aangenomen worden {kinds}.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added. Check the card or disk it is on, and choose it again.</source>
        <translation>Dit bestand kan niet worden gelezen. Er is niets toegevoegd. Controleer de kaart of schijf waarop het staat en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The photo is kept here, but the original {file} was not deleted. Delete it on the card or phone yourself.</source>
        <translation>De foto is hier bewaard, maar het origineel {file} is niet verwijderd. Verwijder het zelf op de kaart of telefoon.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty. Nothing was written. Name an empty or new folder.</source>
        <translation>De map {name} is niet leeg. Er is niets geschreven. Geef een lege of nieuwe map op.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) did not answer in time. Your observations are safe on this laptop. Press Deliver again when the connection is better.</source>
        <translation>Het hoofdkantoor ({host}) antwoordde niet op tijd. De observaties staan veilig op deze laptop. Druk opnieuw op Versturen als de verbinding beter is.</translation>
    </message>
    <message>
        <source>The connection with headquarters ({host}) broke off half-way. Your observations are safe on this laptop. What did not arrive is sent again.</source>
        <translation>De verbinding met het hoofdkantoor ({host}) viel halverwege weg. De observaties staan veilig op deze laptop. Wat niet is aangekomen, wordt opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>Het netwerk antwoordde met een eigen pagina in plaats van het hoofdkantoor. Niets telt als verstuurd. Open een browser, meld aan bij het netwerk en druk dan op Versturen.</translation>
    </message>
    <message>
        <source>What answers at {host} does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>Wat op {host} antwoordt, neemt geen observaties aan (antwoord {status}). Niets telt als verstuurd. Controleer het adres bij Instellingen, of vraag het hoofdkantoor.</translation>
    </message>
    <message>
        <source>{host} has no project at this address. Your observations are safe on this laptop. Ask headquarters for a new address or set-up code.</source>
        <translation>{host} heeft geen project op dit adres. De observaties staan veilig op deze laptop. Vraag het hoofdkantoor om een nieuw adres of een nieuwe instelcode.</translation>
    </message>
    <message>
        <source>{host} points to another address ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>{host} verwijst naar een ander adres ({target}), en daar is niets naartoe gestuurd. Is het hoofdkantoor verhuisd, vraag dan een nieuwe instelcode; meld anders eerst in een browser aan bij het netwerk.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) does not accept {credential} any more. Your observations are safe on this laptop and stay ready. Ask headquarters for a new set-up code.</source>
        <translation>Het hoofdkantoor ({host}) accepteert {credential} niet meer. De observaties staan veilig op deze laptop en blijven klaar. Vraag het hoofdkantoor om een nieuwe instelcode.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) has trouble of its own at this moment (answer {status}). Your observations are safe on this laptop. Try again later.</source>
        <translation>Het hoofdkantoor ({host}) heeft op dit moment zelf een storing (antwoord {status}). De observaties staan veilig op deze laptop. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The answer of {host} could not be read and was thrown away. Nothing was changed. Try again; if it stays like this, tell headquarters.</source>
        <translation>Het antwoord van {host} kon niet worden gelezen en is weggegooid. Er is niets gewijzigd. Probeer het opnieuw; blijft het zo, meld het dan aan het hoofdkantoor.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} MB where that cannot be right, and the rest was refused. Nothing was changed. Tell headquarters.</source>
        <translation>{host} stuurde meer dan {limit} MB waar dat niet kan kloppen, en de rest is geweigerd. Er is niets gewijzigd. Meld het aan het hoofdkantoor.</translation>
    </message>
    <message>
        <source>{name} did not arrive the way headquarters has it and was thrown away. What you had before still works. It is fetched again with the next delivery.</source>
        <translation>{name} kwam niet zo aan als het hoofdkantoor het heeft, en is weggegooid. Wat er al was, werkt nog. Bij de volgende verzending wordt het opnieuw opgehaald.</translation>
    </message>
    <message>
        <source>Headquarters lists {name} but does not hand it out (answer {status}). What you had before still works. Tell headquarters.</source>
        <translation>Het hoofdkantoor noemt {name}, maar geeft het niet af (antwoord {status}). Wat er al was, werkt nog. Meld het aan het hoofdkantoor.</translation>
    </message>
    <message>
        <source>This is not a set-up code and not an address. Scan the code again, or copy the whole text that headquarters gave you.</source>
        <translation>Dit is geen instelcode en geen adres. Scan de code opnieuw, of kopieer de hele tekst die het hoofdkantoor heeft gegeven.</translation>
    </message>
    <message>
        <source>This set-up code is locked. Headquarters gave you a few words for it another way, on paper or by telephone. They are needed too.</source>
        <translation>Deze instelcode is op slot. Het hoofdkantoor gaf er langs een andere weg enkele woorden bij, op papier of per telefoon. Die zijn ook nodig.</translation>
    </message>
    <message>
        <source>These words do not open this set-up code. Look at each word once more, or ask headquarters whether they belong to this code.</source>
        <translation>Deze woorden openen deze instelcode niet. Bekijk elk woord nog eens, of vraag het hoofdkantoor of ze bij deze code horen.</translation>
    </message>
    <message>
        <source>This set-up code is much larger than one can be and was refused. Ask headquarters for a new one.</source>
        <translation>Deze instelcode is veel groter dan een instelcode kan zijn en is geweigerd. Vraag het hoofdkantoor om een nieuwe.</translation>
    </message>
    <message>
        <source>This address of {host} does not say who you are. Ask headquarters for the set-up code of your app user, or enter a user name and password.</source>
        <translation>Dit adres van {host} zegt niet voor wie het is. Vraag het hoofdkantoor om de instelcode van de appgebruiker, of vul een gebruikersnaam en wachtwoord in.</translation>
    </message>
    <message>
        <source>The address {address} cannot be right. It should look like https://data.example.org. Check it with headquarters.</source>
        <translation>Het adres {address} kan niet kloppen. Het zou eruit moeten zien als https://data.example.org. Controleer het bij het hoofdkantoor.</translation>
    </message>
    <message>
        <source>A hub cannot behave like “{name}”; what it knows is: {known}. Nothing was started.</source>
        <translation>Een hub kan zich niet gedragen als “{name}”; bekend is: {known}. Er is niets gestart.</translation>
    </message>
    <message>
        <source>The hub could not start at {host}, port {port}: {reason}. What it has received is safe; stop the program that uses this port, or choose another port.</source>
        <translation>De hub kon niet starten op {host}, poort {port}: {reason}. Wat is ontvangen, is veilig; stop het programma dat deze poort gebruikt, of kies een andere poort.</translation>
    </message>
    <message>
        <source>This hub is running already. Nothing was changed.</source>
        <translation>Deze hub draait al. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>An account needs a name, for example of the person or the phone. Nothing was changed.</source>
        <translation>Een account heeft een naam nodig, bijvoorbeeld van de persoon of de telefoon. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no such account on this hub. Nothing was changed.</source>
        <translation>Dit account bestaat niet op deze hub. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a record. Nothing was changed; choose one of those on the page.</source>
        <translation>“{state}” is geen toestand van een record. Er is niets veranderd; kies een van die op de pagina.</translation>
    </message>
    <message>
        <source>A comment needs words. Nothing was changed; write it and send it again.</source>
        <translation>Een opmerking heeft woorden nodig. Er is niets veranderd; schrijf haar en verstuur opnieuw.</translation>
    </message>
    <message>
        <source>Somebody on this hub is already called “{name}”. Nothing was changed; choose another name.</source>
        <translation>Iemand op deze hub heet al “{name}”. Er is niets veranderd; kies een andere naam.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it opens what field workers reported. Nothing was changed; choose one of at least {least} characters, best some unrelated words.</source>
        <translation>Deze wachtzin is te kort: hij opent wat veldwerkers hebben gemeld. Er is niets veranderd; kies er een van minstens {least} tekens, het liefst enkele woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>There is no such project on this hub. Nothing was changed.</source>
        <translation>Op deze hub is geen project met dit nummer. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Een project heeft een naam nodig. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a form. Nothing was changed; a form is open, closing or closed.</source>
        <translation>“{state}” is geen toestand van een formulier. Er is niets veranderd; een formulier is open, sluitend of gesloten.</translation>
    </message>
    <message>
        <source>The form “{form}” is here already with version “{version}”, and it is not the same. Nothing was changed; give the new one another version in its settings.</source>
        <translation>Het formulier “{form}” is hier al met versie “{version}”, en het is niet hetzelfde. Er is niets veranderd; geef het nieuwe een andere versie in zijn instellingen.</translation>
    </message>
    <message>
        <source>This form cannot be used yet: {first} Nothing was changed; mend what the report of the form check says and try again.</source>
        <translation>Dit formulier kan nog niet worden gebruikt: {first} Er is niets veranderd; herstel wat het verslag van de formuliercontrole zegt en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is no draft of this form here. Nothing was changed.</source>
        <translation>Hier is geen concept van dit formulier. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The certificate or its private key cannot be used: {reason} The hub was not started; check that both files are PEM and belong together.</source>
        <translation>Het certificaat of de geheime sleutel ervan is niet te gebruiken: {reason} De hub is niet gestart; ga na of beide bestanden PEM zijn en bij elkaar horen.</translation>
    </message>
    <message>
        <source>At {host} others could reach this hub, and nothing would be encrypted on the way: whoever is in the network could read the records and the accounts. Nothing was started; use a certificate, or say explicitly that this network is yours alone.</source>
        <translation>Op {host} kunnen anderen deze hub bereiken, en onderweg zou niets versleuteld zijn: wie in het netwerk zit kan de records en de accounts lezen. Er is niets gestart; gebruik een certificaat, of zeg uitdrukkelijk dat dit netwerk van niemand anders is.</translation>
    </message>
    <message>
        <source>No passphrase was given, or the two you typed differ. Nothing was changed. Type it on the terminal, or name a file with --passphrase-file.</source>
        <translation>Er is geen wachtzin opgegeven, of de twee getypte zijn verschillend. Er is niets gewijzigd. Typ de wachtzin in de terminal, of geef een bestand op met --passphrase-file.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}). Nothing was changed.</source>
        <translation>Het bestand {name} kan niet worden gelezen ({reason}). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{name} does not hold answers. Write a JSON object with the path of each question and its answer. Nothing was recorded.</source>
        <translation>{name} bevat geen antwoorden. Schrijf een JSON-object met het pad van elke vraag en het antwoord erop. Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>een ander programma gebruikt deze kluis</translation>
    </message>
    <message>
        <source>by this program itself</source>
        <translation>door dit programma zelf</translation>
    </message>
    <message>
        <source>by process {pid} on this computer</source>
        <translation>door proces {pid} op deze computer</translation>
    </message>
    <message>
        <source>by process {pid} on the computer {host}</source>
        <translation>door proces {pid} op de computer {host}</translation>
    </message>
    <message>
        <source>argument {place} of {function}() must be a path to questions.</source>
        <translation>argument {place} van {function}() moet een pad naar vragen zijn.</translation>
    </message>
    <message>
        <source>${name} is a variable, and forms have none.</source>
        <translation>${name} is een variabele, en formulieren hebben die niet.</translation>
    </message>
    <message>
        <source>“|” joins paths, and one side is none.</source>
        <translation>“|” verbindt paden, en één kant is geen pad.</translation>
    </message>
    <message>
        <source>a path cannot go on from a text or a number.</source>
        <translation>een pad kan niet verdergaan vanaf een tekst of een getal.</translation>
    </message>
    <message>
        <source>only paths can have a condition in brackets.</source>
        <translation>alleen paden kunnen een voorwaarde tussen haken hebben.</translation>
    </message>
    <message>
        <source>there is no function {function}().</source>
        <translation>er is geen functie {function}().</translation>
    </message>
    <message>
        <source>{function}() has too few or too many arguments: {signature}.</source>
        <translation>{function}() heeft te weinig of te veel argumenten: {signature}.</translation>
    </message>
    <message>
        <source>a path to questions is needed, and this gives something else.</source>
        <translation>er is een pad naar vragen nodig, en dit geeft iets anders.</translation>
    </message>
    <message>
        <source>too much is nested in each other. Split it into several calculations.</source>
        <translation>er zit te veel in elkaar genest. Splits het in meerdere berekeningen.</translation>
    </message>
    <message>
        <source>digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, in base64 or hex.</source>
        <translation>digest() kent MD5, SHA-1, SHA-256, SHA-384 en SHA-512, in base64 of hex.</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” cannot be read.</source>
        <translation>het patroon “{pattern}” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>the pattern is too complicated. Use fewer repeats inside each other.</source>
        <translation>het patroon is te ingewikkeld. Gebruik minder herhalingen in elkaar.</translation>
    </message>
    <message>
        <source>uuid() needs a length between 0 and {longest}.</source>
        <translation>uuid() heeft een lengte tussen 0 en {longest} nodig.</translation>
    </message>
    <message>
        <source>it is too long. Split it into several calculations.</source>
        <translation>het is te lang. Splits het in meerdere berekeningen.</translation>
    </message>
    <message>
        <source>an operator such as + or “and” is missing before “{text}”.</source>
        <translation>een operator zoals + of “and” ontbreekt vóór “{text}”.</translation>
    </message>
    <message>
        <source>a text starts here that no quote ends.</source>
        <translation>hier begint een tekst zonder aanhalingsteken aan het eind.</translation>
    </message>
    <message>
        <source>“{character}” has no meaning here.</source>
        <translation>“{character}” heeft hier geen betekenis.</translation>
    </message>
    <message>
        <source>there is no axis “{text}”.</source>
        <translation>er is geen as “{text}”.</translation>
    </message>
    <message>
        <source>the function “{text}” cannot be a step of a path.</source>
        <translation>de functie “{text}” kan geen stap van een pad zijn.</translation>
    </message>
    <message>
        <source>“{expected}” is missing here.</source>
        <translation>“{expected}” ontbreekt hier.</translation>
    </message>
    <message>
        <source>the expression stops too early.</source>
        <translation>de expressie houdt te vroeg op.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here.</source>
        <translation>“{text}” kan hier niet staan.</translation>
    </message>
    <message>
        <source>geofence() needs a shape, and there is none.</source>
        <translation>geofence() heeft een vlak nodig, en dat is er niet.</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet, so nothing can be sealed. Your observations are safe here. Ask headquarters for its key or for a new set-up code.</source>
        <translation>Deze laptop heeft de openbare sleutel van het hoofdkantoor nog niet, dus er kan niets worden verzegeld. De observaties staan hier veilig. Vraag het hoofdkantoor om zijn sleutel of om een nieuwe instelcode.</translation>
    </message>
    <message>
        <source>There is nothing to put into an envelope: headquarters has confirmed everything. No file was written.</source>
        <translation>Er is niets om in een envelop te doen: het hoofdkantoor heeft alles bevestigd. Er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>The envelope could not be written to {place}: {reason}. Your observations are safe on this laptop. Try another stick or another folder.</source>
        <translation>De envelop kon niet naar {place} worden geschreven: {reason}. De observaties staan veilig op deze laptop. Probeer een andere stick of een andere map.</translation>
    </message>
    <message>
        <source>The envelope needs {needed} MB and there are {free} MB free in {place}. Nothing was written. Make room there, choose another stick, or choose fewer observations.</source>
        <translation>De envelop heeft {needed} MB nodig en in {place} is {free} MB vrij. Er is niets geschreven. Maak daar ruimte, kies een andere stick of kies minder observaties.</translation>
    </message>
    <message>
        <source>Something on this laptop changed while the envelope was written, so it was not kept. Your observations are safe here. Write the envelope again.</source>
        <translation>Terwijl de envelop werd geschreven veranderde er iets op deze laptop, dus hij is niet bewaard. De observaties staan hier veilig. Schrijf de envelop opnieuw.</translation>
    </message>
    <message>
        <source>This file is not a sealed envelope, or both its beginning and its end are damaged. Nothing was taken from it. The laptop that wrote it still has everything: ask for a new envelope.</source>
        <translation>Dit bestand is geen verzegelde envelop, of begin en eind ervan zijn beschadigd. Er is niets uit overgenomen. De laptop die hem schreef heeft alles nog: vraag om een nieuwe envelop.</translation>
    </message>
    <message>
        <source>This envelope was sealed for somebody else, and only their key opens it. Nothing was taken from it. Open it with the key of the headquarters it was meant for.</source>
        <translation>Deze envelop is voor iemand anders verzegeld, en alleen hun sleutel opent hem. Er is niets uit overgenomen. Open hem met de sleutel van het hoofdkantoor waarvoor hij bedoeld was.</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that is not known here. Nothing was taken from it yet. Ask the sender, by telephone, for the eight words of their laptop. Only if they are the same, say that you trust it: {fingerprint}</source>
        <translation>Deze envelop komt van een laptop die hier niet bekend is. Er is nog niets uit overgenomen. Vraag de afzender per telefoon naar de acht woorden van die laptop. Alleen als ze gelijk zijn: zeg dat hij te vertrouwen is: {fingerprint}</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that was reported lost on {day}. Nothing was taken from it. If the laptop is back and nobody had it open, headquarters can accept it again.</source>
        <translation>Deze envelop komt van een laptop die op {day} als verloren is gemeld. Er is niets uit overgenomen. Als de laptop terug is en niemand hem open heeft gehad, kan het hoofdkantoor hem weer accepteren.</translation>
    </message>
    <message>
        <source>{count} envelopes are waiting here already. Take them in or throw them away first.</source>
        <translation>Er wachten hier al {count} enveloppen. Neem ze eerst over of gooi ze weg.</translation>
    </message>
    <message>
        <source>What is written in this record is not what its label says. It was not taken in; the others were. Ask the sender to look at it.</source>
        <translation>Wat in dit record staat is niet wat het etiket zegt. Het is niet overgenomen; de andere wel. Vraag de afzender ernaar te kijken.</translation>
    </message>
    <message>
        <source>The form “{form}”, version {version}, is not on this hub, so its record was not taken in. The envelope still has it: add the form, then open the envelope again.</source>
        <translation>Het formulier “{form}”, versie {version}, staat niet op deze hub, dus het record ervan is niet overgenomen. De envelop heeft het nog: voeg het formulier toe en open de envelop opnieuw.</translation>
    </message>
    <message>
        <source>This record was not taken in; the envelope still has it. The hub says: {reason}</source>
        <translation>Dit record is niet overgenomen; de envelop heeft het nog. De hub zegt: {reason}</translation>
    </message>
    <message>
        <source>This is not a receipt code: a character is wrong or missing. Nothing was changed. It has eight letters and digits; compare each one with headquarters.</source>
        <translation>Dit is geen ontvangstcode: er is een teken verkeerd of het ontbreekt. Er is niets veranderd. Hij heeft acht letters en cijfers; vergelijk elk teken met het hoofdkantoor.</translation>
    </message>
    <message>
        <source>This receipt code belongs to no envelope of this laptop, so nothing was confirmed. If headquarters also named records that are missing, type those numbers after the code.</source>
        <translation>Deze ontvangstcode hoort bij geen enkele envelop van deze laptop, dus er is niets bevestigd. Noemde het hoofdkantoor ook ontbrekende records, tik die nummers dan achter de code.</translation>
    </message>
    <message>
        <source>This text is not an alert, or a character in it is wrong. Nothing was changed. Copy the whole message again, or ask the sender to repeat it.</source>
        <translation>Deze tekst is geen alarm, of er is een teken in verkeerd. Er is niets veranderd. Kopieer het hele bericht opnieuw, of vraag de afzender het te herhalen.</translation>
    </message>
    <message>
        <source>This alert has {total} messages and these are missing or damaged: {missing}. Add them, in any order, or ask the sender to repeat them.</source>
        <translation>Dit alarm heeft {total} berichten en deze ontbreken of zijn beschadigd: {missing}. Voeg ze toe, in willekeurige volgorde, of vraag de afzender ze te herhalen.</translation>
    </message>
    <message>
        <source>This alert was sealed for somebody else, or it was altered on the way. It cannot be opened with this key. Ask the sender for which headquarters it was made.</source>
        <translation>Dit alarm is voor iemand anders verzegeld, of het is onderweg veranderd. Het gaat niet open met deze sleutel. Vraag de afzender voor welk hoofdkantoor het is gemaakt.</translation>
    </message>
    <message>
        <source>There is no alert for this observation: alerts are for finalised incidents of level 1 and for danger, made on a laptop that has the key of headquarters.</source>
        <translation>Voor deze observatie is er geen alarm: alarmen zijn voor afgeronde incidenten van niveau 1 en voor gevaar, gemaakt op een laptop die de sleutel van het hoofdkantoor heeft.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}. Nothing was changed on the phone or here. Check the cable and that the phone is unlocked and allows file transfer.</source>
        <translation>De map {folder} kan niet worden gelezen: {reason}. Op de telefoon en hier is niets veranderd. Ga na of de kabel vastzit en de telefoon ontgrendeld is en bestandsoverdracht toestaat.</translation>
    </message>
    <message>
        <source>{name} holds no private key. Choose the .pem file that was made together with the public key in the form.</source>
        <translation>{name} bevat geen geheime sleutel. Kies het .pem-bestand dat samen met de openbare sleutel in het formulier is gemaakt.</translation>
    </message>
    <message>
        <source>{host} does not accept this email address and password. Nothing was changed. Check both; the account must be that of a person on the website, not an app user.</source>
        <translation>{host} aanvaardt dit e-mailadres en wachtwoord niet. Er is niets veranderd. Kijk beide na; het moet het account van een persoon op de website zijn, niet een app-gebruiker.</translation>
    </message>
    <message>
        <source>{host} refused (answer {status}): {message}. What was done until then stays done; it is safe to try again.</source>
        <translation>{host} weigerde (antwoord {status}): {message}. Wat tot dan gedaan was blijft gedaan; het opnieuw proberen is veilig.</translation>
    </message>
    <message>
        <source>This project has no entity list called feedback yet. Run the command once with --set-up, which makes the list and the form that brings it to the laptops.</source>
        <translation>Dit project heeft nog geen entiteitenlijst met de naam feedback. Voer de opdracht één keer uit met --set-up, die de lijst maakt en het formulier dat haar naar de laptops brengt.</translation>
    </message>
    <message>
        <source>The address {address} does not name a project. Copy it from the browser while the project is open; it looks like https://data.example.org/v1/projects/7.</source>
        <translation>Het adres {address} noemt geen project. Kopieer het uit de browser terwijl het project open is; het ziet eruit als https://data.example.org/v1/projects/7.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>This folder holds {records} records as they were finalised, byte for byte, in the folder originals. The file log.jsonl says when each was made, changed, finalised and delivered; every line is signed. Verify all of it with verify_evidence.py from the documentation of Veldmelding, and compare the fingerprint of the key with what headquarters has: {fingerprint}. What is in this folder is not encrypted.</source>
        <translation>Deze map bevat {records} observaties zoals ze zijn afgerond, byte voor byte, in de map originals. Het bestand log.jsonl zegt wanneer elk is gemaakt, gewijzigd, afgerond en afgeleverd; elke regel is ondertekend. Controleer alles met verify_evidence.py uit de documentatie van Veldmelding, en vergelijk de vingerafdruk van de sleutel met die bij het hoofdkantoor: {fingerprint}. Wat in deze map staat, is niet versleuteld.</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>Questions and states in the list: {asked}. New: {created}, changed: {updated}, taken out because settled for long: {removed}. Laptops see it with their next delivery.</source>
        <translation>Vragen en toestanden in de lijst: {asked}. Nieuw: {created}, veranderd: {updated}, verwijderd omdat ze al lang zijn afgehandeld: {removed}. Laptops zien het bij hun volgende verzending.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Quick note</source>
        <translation>Snelle notitie</translation>
    </message>
    <message>
        <source>Site registration</source>
        <translation>Siteregistratie</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Intrekking</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>Arrivals</source>
        <translation>Binnengekomen</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Verloren laptop</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Toegangslogboek</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Naar de inhoud</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Records received: {count}. The newest is first.</source>
        <translation>Ontvangen registraties: {count}. De nieuwste staat bovenaan.</translation>
    </message>
    <message>
        <source>Records found: {count}. The newest is first.</source>
        <translation>Gevonden records: {count}. Het nieuwste staat eerst.</translation>
    </message>
    <message>
        <source>New records appear here by themselves.</source>
        <translation>Nieuwe records verschijnen hier vanzelf.</translation>
    </message>
    <message>
        <source>Records that phones and laptops send will be listed here.</source>
        <translation>Registraties die telefoons en laptops versturen, komen in deze lijst.</translation>
    </message>
    <message>
        <source>No record fits this search.</source>
        <translation>Geen enkel record past bij deze zoekvraag.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Alle records tonen</translation>
    </message>
    <message>
        <source>Make an account for the first one</source>
        <translation>Account maken voor de eerste</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>An alert is the few coded facts of an incident, sent as SMS before the record itself arrives. Only this hub can open it.</source>
        <translation>Een alarm bevat de paar gecodeerde feiten van een incident, per sms verstuurd voordat het record zelf aankomt. Alleen deze hub kan het openen.</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Een alarm openen</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Tekst van de berichten</translation>
    </message>
    <message>
        <source>Paste all of them, in any order. Other text around them does no harm.</source>
        <translation>Plak ze allemaal, in willekeurige volgorde. Andere tekst eromheen kan geen kwaad.</translation>
    </message>
    <message>
        <source>Paste the text of the messages first.</source>
        <translation>Plak eerst de tekst van de berichten.</translation>
    </message>
    <message>
        <source>Alerts that are opened here will be listed here.</source>
        <translation>Alarmen die hier worden geopend staan straks hier.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Opgemaakt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Nu gevaar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Zaakcode</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Intrekcode</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Al gedaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Words of the laptop</source>
        <translation>Woorden van de laptop</translation>
    </message>
    <message>
        <source>Opened here</source>
        <translation>Hier geopend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Record tonen</translation>
    </message>
    <message>
        <source>has not arrived yet</source>
        <translation>is nog niet aangekomen</translation>
    </message>
    <message>
        <source>Alert {number}</source>
        <translation>Alarm {number}</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Alle alarmen</translation>
    </message>
    <message>
        <source>Somebody is in danger now.</source>
        <translation>Iemand is nu in gevaar.</translation>
    </message>
    <message>
        <source>This laptop is new here. Whoever knows the key of this hub can send an alert: call the owner and let them read the words of their laptop to you. Somebody may be in danger all the same.</source>
        <translation>Deze laptop is hier nieuw. Wie de sleutel van deze hub kent, kan een alarm sturen: bel de eigenaar en laat die de woorden van de laptop voorlezen. Toch kan iemand in gevaar zijn.</translation>
    </message>
    <message>
        <source>This laptop was reported lost. The alert may be by somebody else: ask its owner before anybody acts on it.</source>
        <translation>Deze laptop is als verloren gemeld. Het alarm kan van iemand anders zijn: vraag de eigenaar voordat iemand iets doet.</translation>
    </message>
    <message>
        <source>Alerts opened in the last 7 days: {count}.</source>
        <translation>Alarmen die de laatste 7 dagen zijn geopend: {count}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Older alerts</source>
        <translation>Oudere alarmen</translation>
    </message>
    <message>
        <source>Newer alerts</source>
        <translation>Nieuwere alarmen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} van {all}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Pagina {number} van {all}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Words in the record</source>
        <translation>Woorden in het record</translation>
    </message>
    <message>
        <source>By form, state, sender or day</source>
        <translation>Op formulier, toestand, afzender of dag</translation>
    </message>
    <message>
        <source>every form</source>
        <translation>elk formulier</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>elke toestand</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Arrived from</source>
        <translation>Aangekomen vanaf</translation>
    </message>
    <message>
        <source>Arrived until</source>
        <translation>Aangekomen tot</translation>
    </message>
    <message>
        <source>Newer records</source>
        <translation>Nieuwere registraties</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Oudere registraties</translation>
    </message>
    <message>
        <source>Every account of this hub can fetch the forms on offer and send records of them.</source>
        <translation>Elk account van deze hub kan de aangeboden formulieren ophalen en er records van versturen.</translation>
    </message>
    <message>
        <source>Forms that this hub offers will be listed here.</source>
        <translation>Formulieren die deze hub aanbiedt, komen in deze lijst.</translation>
    </message>
    <message>
        <source>Form ID</source>
        <translation>Formulier-ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>not on offer</source>
        <translation>niet aangeboden</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Files of the form</source>
        <translation>Bestanden van het formulier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>entity list, always as it is now</source>
        <translation>entiteitenlijst, altijd zoals ze nu is</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppen</translation>
    </message>
    <message>
        <source>A sealed envelope (.veld) brings records on a stick where there is no network. When it is taken in, the sender gets a receipt code, by telephone or SMS.</source>
        <translation>Een verzegelde envelop (.veld) brengt records op een stick waar geen netwerk is. Als die is overgenomen, krijgt de afzender een ontvangstcode, per telefoon of sms.</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Een envelop openen</translation>
    </message>
    <message>
        <source>File of the envelope (.veld)</source>
        <translation>Bestand van de envelop (.veld)</translation>
    </message>
    <message>
        <source>At most 4 GB. It is verified before anything is taken in.</source>
        <translation>Hoogstens 4 GB. Het wordt nagegaan voordat er iets wordt overgenomen.</translation>
    </message>
    <message>
        <source>Upload and verify</source>
        <translation>Uploaden en nagaan</translation>
    </message>
    <message>
        <source>Choose the file of an envelope first.</source>
        <translation>Kies eerst het bestand van een envelop.</translation>
    </message>
    <message>
        <source>This file is too large for a browser. Take it in on the computer of the hub: “veldmelding envelope receive”.</source>
        <translation>Dit bestand is te groot voor een browser. Neem het over op de computer van de hub: “veldmelding envelope receive”.</translation>
    </message>
    <message>
        <source>Waiting to be taken in</source>
        <translation>Wacht op overnemen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Envelopes that are taken in will be listed here.</source>
        <translation>Enveloppen die worden overgenomen staan straks hier.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Geüpload</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelop</translation>
    </message>
    <message>
        <source>Records safe here</source>
        <translation>Records hier veilig</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Ontvangstcode</translation>
    </message>
    <message>
        <source>All envelopes</source>
        <translation>Alle enveloppen</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Deze laptop is hier nieuw. Bel de eigenaar en laat die de woorden van de laptop voorlezen. Neem de envelop alleen over als ze gelijk zijn.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>De woorden zijn gelijk</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>Hoe heet deze laptop?</translation>
    </message>
    <message>
        <source>This laptop is new here. Somebody who administers this hub has to compare its words with the owner before the envelope can be taken in.</source>
        <translation>Deze laptop is hier nieuw. Wie deze hub beheert moet de woorden met de eigenaar vergelijken voordat de envelop kan worden overgenomen.</translation>
    </message>
    <message>
        <source>missing: put the form up again together with it</source>
        <translation>ontbreekt: zet het formulier er samen mee opnieuw op</translation>
    </message>
    <message>
        <source>Save the XForm</source>
        <translation>XForm opslaan</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>Records ervan tonen</translation>
    </message>
    <message>
        <source>Does it take records?</source>
        <translation>Neemt het records aan?</translation>
    </message>
    <message>
        <source>Open: devices fetch it and send records. Closing: nobody fetches it any more, what was begun still arrives. Closed: nothing arrives any more.</source>
        <translation>Open: apparaten halen het op en sturen records. Sluitend: niemand haalt het meer op, wat begonnen was komt nog aan. Gesloten: er komt niets meer aan.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>sluitend</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>not in this project</source>
        <translation>niet in dit project</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Project {name}</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>An account sees the forms of its project. One project is enough for most.</source>
        <translation>Een account ziet de formulieren van zijn project. Eén project is voor de meesten genoeg.</translation>
    </message>
    <message>
        <source>Name of a new project</source>
        <translation>Naam van een nieuw project</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Project toevoegen</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle formulieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nieuw account</translation>
    </message>
    <message>
        <source>Name of the person or the device</source>
        <translation>Naam van de persoon of het apparaat</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Account maken</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Er zijn nog geen accounts.</translation>
    </message>
    <message>
        <source>A laptop or phone is gone, stolen or was taken? Choose the account it used. A laptop that sent envelopes or alerts is listed by its key as well: shut out both.</source>
        <translation>Is een laptop of telefoon weg, gestolen of afgepakt? Kies het account dat erop werd gebruikt. Een laptop die enveloppen of alarmen stuurde staat er ook met zijn sleutel: sluit beide uit.</translation>
    </message>
    <message>
        <source>Account or laptop</source>
        <translation>Account of laptop</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekend door</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>key of envelopes and alerts</source>
        <translation>sleutel van enveloppen en alarmen</translation>
    </message>
    <message>
        <source>Records delivered</source>
        <translation>Afgeleverde records</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Laatste aflevering</translation>
    </message>
    <message>
        <source>may send</source>
        <translation>mag versturen</translation>
    </message>
    <message>
        <source>shut out since {moment}</source>
        <translation>uitgesloten sinds {moment}</translation>
    </message>
    <message>
        <source>Lost: {name}</source>
        <translation>Verloren: {name}</translation>
    </message>
    <message>
        <source>Shut this account out now</source>
        <translation>Dit account nu uitsluiten</translation>
    </message>
    <message>
        <source>Whoever has the device can then neither fetch forms nor send records. Everything that was delivered stays here.</source>
        <translation>Wie het apparaat heeft kan dan geen formulieren ophalen en geen records versturen. Alles wat is afgeleverd blijft hier.</translation>
    </message>
    <message>
        <source>Shut this laptop out now</source>
        <translation>Deze laptop nu uitsluiten</translation>
    </message>
    <message>
        <source>Envelopes that it seals are then refused, and its alerts are marked. Everything that was taken in stays here. If it had an account too, shut that out as well.</source>
        <translation>Enveloppen die hij verzegelt worden dan geweigerd, en zijn alarmen gemarkeerd. Alles wat is overgenomen blijft hier. Had hij ook een account, sluit dat dan ook uit.</translation>
    </message>
    <message>
        <source>This laptop is shut out since {moment}.</source>
        <translation>Deze laptop is uitgesloten sinds {moment}.</translation>
    </message>
    <message>
        <source>Accept this laptop again</source>
        <translation>Deze laptop weer accepteren</translation>
    </message>
    <message>
        <source>Only if it is back and nobody had it open, or for an envelope from before it was lost.</source>
        <translation>Alleen als hij terug is en niemand hem open heeft gehad, of voor een envelop van voordat hij verloren raakte.</translation>
    </message>
    <message>
        <source>Its envelopes</source>
        <translation>Zijn enveloppen</translation>
    </message>
    <message>
        <source>This account is shut out since {moment}.</source>
        <translation>Dit account is uitgesloten sinds {moment}.</translation>
    </message>
    <message>
        <source>What this hub knows</source>
        <translation>Wat deze hub weet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>of them sealed</source>
        <translation>daarvan verzegeld</translation>
    </message>
    <message>
        <source>of them not sealed</source>
        <translation>daarvan niet verzegeld</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>What may still be on the device</source>
        <translation>Wat er nog op het apparaat kan staan</translation>
    </message>
    <message>
        <source>Records that were not sealed at the last delivery can be read by somebody who has the device and its passphrase. They are listed above as “not sealed”.</source>
        <translation>Records die bij de laatste aflevering niet verzegeld waren, kunnen worden gelezen door wie het apparaat en de wachtzin ervan heeft. Ze staan hierboven als “niet verzegeld”.</translation>
    </message>
    <message>
        <source>Sealed records cannot be read on the device, not even with its passphrase.</source>
        <translation>Verzegelde records kunnen op het apparaat niet worden gelezen, ook niet met de wachtzin.</translation>
    </message>
    <message>
        <source>Drafts and finished records that were never delivered are unknown here. Ask the person what was in work.</source>
        <translation>Concepten en afgeronde records die nooit zijn afgeleverd, zijn hier onbekend. Vraag de persoon waaraan werd gewerkt.</translation>
    </message>
    <message>
        <source>Entity lists of the forms are on the device as well: names of sites, and the questions of headquarters.</source>
        <translation>Entiteitenlijsten van de formulieren staan ook op het apparaat: namen van plaatsen, en de vragen van het hoofdkantoor.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Shut it out, here on this page.</source>
        <translation>Sluit hem uit, hier op deze pagina.</translation>
    </message>
    <message>
        <source>All accounts and laptops</source>
        <translation>Alle accounts en laptops</translation>
    </message>
    <message>
        <source>Ask the person in quiet: was the laptop switched off or locked, who may know the passphrase, where is the recovery sheet. Nobody is to blame.</source>
        <translation>Vraag de persoon in rust: stond de laptop uit of op slot, wie kent misschien de wachtzin, waar is het herstelblad. Niemand heeft schuld.</translation>
    </message>
    <message>
        <source>Was it open, or is the passphrase known to others: treat every record that was not sealed as read. Warn the people whose safety depends on it first.</source>
        <translation>Stond hij open, of is de wachtzin bij anderen bekend: ga ervan uit dat elk niet verzegeld record is gelezen. Waarschuw eerst de mensen wier veiligheid ervan afhangt.</translation>
    </message>
    <message>
        <source>Note the time. Where the law asks for it (GDPR: within 72 hours), tell the authority; this page and the access log are what to attach. Print it.</source>
        <translation>Noteer de tijd. Waar de wet het vraagt (AVG: binnen 72 uur): meld het bij de autoriteit; deze pagina en het toegangslogboek horen erbij. Druk ze af.</translation>
    </message>
    <message>
        <source>Make a new account for the new device; do not use the old one again.</source>
        <translation>Maak een nieuw account voor het nieuwe apparaat; gebruik het oude niet meer.</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>De records tonen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Passphrase of “{name}”</source>
        <translation>Wachtzin van “{name}”</translation>
    </message>
    <message>
        <source>Write these words down for this person, or let them read along. They are shown only now and kept nowhere; together with the name they open these pages.</source>
        <translation>Schrijf deze woorden op voor deze persoon, of laat meelezen. Ze worden alleen nu getoond en nergens bewaard; samen met de naam openen ze deze pagina&apos;s.</translation>
    </message>
    <message>
        <source>A phone or laptop: fetches forms and sends records.</source>
        <translation>Een telefoon of laptop: haalt formulieren op en verstuurt records.</translation>
    </message>
    <message>
        <source>Sees all records on these pages, and exports them.</source>
        <translation>Ziet alle records op deze pagina&apos;s, en exporteert ze.</translation>
    </message>
    <message>
        <source>Decides about records and asks questions, too.</source>
        <translation>Beslist ook over records en stelt vragen.</translation>
    </message>
    <message>
        <source>Also forms, accounts, lost laptops, access log.</source>
        <translation>Ook formulieren, accounts, verloren laptops, toegangslogboek.</translation>
    </message>
    <message>
        <source>revoked on {moment}</source>
        <translation>ingetrokken op {moment}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Revoke “{name}”?</source>
        <translation>“{name}” intrekken?</translation>
    </message>
    <message>
        <source>This account can then no longer fetch forms or send records. What it has sent stays here; what it has not sent stays safe on its device.</source>
        <translation>Dit account kan dan geen formulieren meer ophalen en geen registraties meer versturen. Wat het heeft verstuurd, blijft hier; wat nog niet is verstuurd, blijft veilig op het apparaat.</translation>
    </message>
    <message>
        <source>Back, change nothing</source>
        <translation>Terug, niets wijzigen</translation>
    </message>
    <message>
        <source>Set-up of “{name}”</source>
        <translation>Instelling van “{name}”</translation>
    </message>
    <message>
        <source>Scan this code with ODK Collect or veldmelding, or copy the text below it. It is shown only now: whoever has it can send as this account.</source>
        <translation>Scan deze code met ODK Collect of veldmelding, of kopieer de tekst eronder. De code wordt alleen nu getoond: wie de code heeft, kan als dit account versturen.</translation>
    </message>
    <message>
        <source>It leads to {origin}, the address of this page. The device must be able to reach it.</source>
        <translation>De code leidt naar {origin}, het adres van deze pagina. Het apparaat moet dat adres kunnen bereiken.</translation>
    </message>
    <message>
        <source>Set-up text</source>
        <translation>Insteltekst</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Instelcode</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, versie {version}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>This file has not arrived yet: {name}</source>
        <translation>Dit bestand is nog niet aangekomen: {name}</translation>
    </message>
    <message>
        <source>Save file {name}</source>
        <translation>Bestand {name} opslaan</translation>
    </message>
    <message>
        <source>Photo for “{question}”</source>
        <translation>Foto bij “{question}”</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Save the record as XML, exactly as it arrived</source>
        <translation>Registratie opslaan als XML, precies zoals aangekomen</translation>
    </message>
    <message>
        <source>All arrivals</source>
        <translation>Alles wat is aangekomen</translation>
    </message>
    <message>
        <source>The form of this record cannot be used here, so its answers are shown by their place in the record.</source>
        <translation>Het formulier van deze registratie kan hier niet worden gebruikt, dus staan de antwoorden op hun plaats in de registratie.</translation>
    </message>
    <message>
        <source>This record is not complete XML. What could be read of it is shown; all of it is kept.</source>
        <translation>Deze registratie is geen complete XML. Wat ervan kon worden gelezen, is te zien; alles ervan is bewaard.</translation>
    </message>
    <message>
        <source>This record is sealed: only the holder of headquarters’ private key can read it, and this hub is not. It is complete and safe here. Export it with its files and open it with “veldmelding decrypt”.</source>
        <translation>Dit record is verzegeld: alleen wie de geheime sleutel van het hoofdkantoor heeft kan het lezen, en dat is deze hub niet. Het staat hier volledig en veilig. Exporteer het met zijn bestanden en open het met “veldmelding decrypt”.</translation>
    </message>
    <message>
        <source>This is a correction of an earlier record.</source>
        <translation>Dit is een correctie van een eerdere registratie.</translation>
    </message>
    <message>
        <source>A correction has replaced this record.</source>
        <translation>Een correctie heeft deze registratie vervangen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere bestanden</translation>
    </message>
    <message>
        <source>What it made in lists</source>
        <translation>Wat het in lijsten maakte</translation>
    </message>
    <message>
        <source>{label} in the list {list}</source>
        <translation>{label} in de lijst {list}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>waits for an earlier record that has not arrived</source>
        <translation>wacht op een eerder record dat niet is aangekomen</translation>
    </message>
    <message>
        <source>not done: the list did not take it</source>
        <translation>niet gedaan: de lijst nam het niet aan</translation>
    </message>
    <message>
        <source>Kept. The worker sees it with the next delivery.</source>
        <translation>Bewaard. De veldwerker ziet het bij de volgende verzending.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait {seconds} seconds and try again.</source>
        <translation>Te vaak niet gelukt. Wacht {seconds} seconden en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Er is niets op dit adres.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet uitgevoerd</translation>
    </message>
    <message>
        <source>This request did not come from a page of this hub, or the page was too old. Nothing was changed. Go back, load the page again and repeat what you wanted to do.</source>
        <translation>Dit verzoek kwam niet van een pagina van deze hub, of de pagina was te oud. Er is niets gewijzigd. Ga terug, laad de pagina opnieuw en herhaal wat de bedoeling was.</translation>
    </message>
    <message>
        <source>Not for this account</source>
        <translation>Niet voor dit account</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Somebody who administers this hub can.</source>
        <translation>Dit account mag dit niet. Er is niets veranderd. Iemand die deze hub beheert kan het.</translation>
    </message>
    <message>
        <source>What this hub receives is encrypted. Your passphrase opens what you may see.</source>
        <translation>Wat deze hub ontvangt is versleuteld. De wachtzin opent wat dit account mag zien.</translation>
    </message>
    <message>
        <source>Your name on this hub</source>
        <translation>Naam op deze hub</translation>
    </message>
    <message>
        <source>Leave it empty to sign in with the passphrase of the hub itself.</source>
        <translation>Laat leeg om aan te melden met de wachtzin van de hub zelf.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together, or this account may only send.</source>
        <translation>Deze naam en wachtzin horen niet bij elkaar, of dit account mag alleen versturen.</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>Niet over deze verbinding</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network could read the passphrase and every record. Open these pages on the computer of the hub itself, or start the hub with a certificate.</source>
        <translation>Deze verbinding is niet versleuteld: anderen op het netwerk zouden de wachtzin en elke observatie kunnen lezen. Open deze pagina&apos;s op de computer van de hub zelf, of start de hub met een certificaat.</translation>
    </message>
    <message>
        <source>To the arrivals</source>
        <translation>Naar het binnengekomene</translation>
    </message>
    <message>
        <source>What corrections changed</source>
        <translation>Wat verbeteringen veranderden</translation>
    </message>
    <message>
        <source>Correction of {moment}</source>
        <translation>Verbetering van {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>door {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>No answer is different.</source>
        <translation>Geen enkel antwoord is anders.</translation>
    </message>
    <message>
        <source>Open the version before</source>
        <translation>De versie ervoor openen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>1. Which records</source>
        <translation>1. Welke records</translation>
    </message>
    <message>
        <source>2. What is inside</source>
        <translation>2. Wat erin zit</translation>
    </message>
    <message>
        <source>3. For whom, as what, and why</source>
        <translation>3. Voor wie, als wat en waarom</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Er is nog niets te exporteren.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Wie het te zien krijgt</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Choices, numbers and days only. Places as the middle of a cell of about 11 km. No words, files, names or senders; incidents without place and after 30 days.</source>
        <translation>Alleen keuzes, getallen en dagen. Plaatsen als het midden van een vak van ongeveer 11 km. Geen woorden, bestanden, namen of afzenders; incidenten zonder plaats en na 30 dagen.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Answers of records that may be shared with partners. Places with 3 decimals, about 100 metres. No senders, devices or files.</source>
        <translation>Antwoorden van records die met partners mogen worden gedeeld. Plaatsen met 3 decimalen, ongeveer 100 meter. Geen afzenders, apparaten of bestanden.</translation>
    </message>
    <message>
        <source>Headquarters only</source>
        <translation>Alleen het hoofdkantoor</translation>
    </message>
    <message>
        <source>Everything as it arrived, with exact places. Keep it encrypted.</source>
        <translation>Alles zoals het aankwam, met exacte plaatsen. Bewaar het versleuteld.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Tables as CSV, in a zip</source>
        <translation>Tabellen als CSV, in een zip</translation>
    </message>
    <message>
        <source>Workbook for a spreadsheet (.xlsx)</source>
        <translation>Werkmap voor een rekenblad (.xlsx)</translation>
    </message>
    <message>
        <source>Places for a map program (.geojson)</source>
        <translation>Plaatsen voor een kaartprogramma (.geojson)</translation>
    </message>
    <message>
        <source>With photos and files (headquarters only)</source>
        <translation>Met foto&apos;s en bestanden (alleen het hoofdkantoor)</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waarvoor is het?</translation>
    </message>
    <message>
        <source>One line. It is kept in the signed journal and in the access log, with your name.</source>
        <translation>Eén regel. Die wordt met de naam bewaard in het ondertekende logboek en in het toegangslogboek.</translation>
    </message>
    <message>
        <source>Say what the export is for. Nothing was exported.</source>
        <translation>Zeg waarvoor de export is. Er is niets geëxporteerd.</translation>
    </message>
    <message>
        <source>None of these records may go to this audience. Nothing was exported.</source>
        <translation>Geen van deze records mag naar deze lezers. Er is niets geëxporteerd.</translation>
    </message>
    <message>
        <source>Records of veldmelding: {count}.</source>
        <translation>Records van veldmelding: {count}.</translation>
    </message>
    <message>
        <source>Exported on {moment} by {name}.</source>
        <translation>Geëxporteerd op {moment} door {name}.</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Doel: {purpose}</translation>
    </message>
    <message>
        <source>For: {audience}. {means}</source>
        <translation>Voor: {audience}. {means}</translation>
    </message>
    <message>
        <source>These are observations, no measure of how common something is. Where nothing is recorded, nothing is known.</source>
        <translation>Dit zijn observaties, geen maat voor hoe vaak iets voorkomt. Waar niets is vastgelegd, is niets bekend.</translation>
    </message>
    <message>
        <source>Put up a form</source>
        <translation>Een formulier opzetten</translation>
    </message>
    <message>
        <source>Form: .xlsx, .xls or XForm .xml</source>
        <translation>Formulier: .xlsx, .xls of XForm .xml</translation>
    </message>
    <message>
        <source>Files it needs, such as pictures or .csv lists</source>
        <translation>Bestanden die het nodig heeft, zoals afbeeldingen of .csv-lijsten</translation>
    </message>
    <message>
        <source>Only check</source>
        <translation>Alleen controleren</translation>
    </message>
    <message>
        <source>Check and offer</source>
        <translation>Controleren en aanbieden</translation>
    </message>
    <message>
        <source>Choose the file of a form first.</source>
        <translation>Kies eerst het bestand van een formulier.</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation>Controle van {name}</translation>
    </message>
    <message>
        <source>This form works.</source>
        <translation>Dit formulier werkt.</translation>
    </message>
    <message>
        <source>It is on offer now as “{title}”, version {version}.</source>
        <translation>Het wordt nu aangeboden als “{title}”, versie {version}.</translation>
    </message>
    <message>
        <source>This form does not work yet. Nothing was put up.</source>
        <translation>Dit formulier werkt nog niet. Er is niets opgezet.</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>moet worden veranderd</translation>
    </message>
    <message>
        <source>should be looked at</source>
        <translation>verdient een blik</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>goed om te weten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Envelope {title} with {count} records.</source>
        <translation>Envelop {title} met {count} records.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Al hier</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Aangevuld</translation>
    </message>
    <message>
        <source>Damaged or missing</source>
        <translation>Beschadigd of ontbrekend</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it</source>
        <translation>Woorden van de laptop die hem verzegelde</translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Deze laptop is hier bekend.</translation>
    </message>
    <message>
        <source>Some records are damaged or missing. The others are safe and can be taken in; the sender still has all of them.</source>
        <translation>Sommige records zijn beschadigd of ontbreken. De andere zijn veilig en kunnen worden overgenomen; de afzender heeft ze nog allemaal.</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Lees deze ontvangstcode voor aan de afzender, per telefoon of sms, helemaal:</translation>
    </message>
    <message>
        <source>No record of this envelope is complete here, so there is no receipt code.</source>
        <translation>Geen record van deze envelop is hier volledig, dus is er geen ontvangstcode.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>a file of it is damaged; its text is here</source>
        <translation>een bestand ervan is beschadigd; de tekst is hier</translation>
    </message>
    <message>
        <source>damaged or missing</source>
        <translation>beschadigd of ontbrekend</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation>Wat hier niet is</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>En nog {count}.</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Nieuwe records</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Wat het vraagt</translation>
    </message>
    <message>
        <source>Who did what, and to which record; never what is in it. Lines are kept for 90 days.</source>
        <translation>Wie deed wat, en met welk record; nooit wat erin staat. Regels worden 90 dagen bewaard.</translation>
    </message>
    <message>
        <source>What people do on these pages will be listed here.</source>
        <translation>Wat mensen op deze pagina&apos;s doen komt hier te staan.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welk</translation>
    </message>
    <message>
        <source>with the passphrase of the hub</source>
        <translation>met de wachtzin van de hub</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>iemand die onbekend is</translation>
    </message>
    <message>
        <source>Newer lines</source>
        <translation>Nieuwere regels</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Oudere regels</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>meldde zich aan</translation>
    </message>
    <message>
        <source>tried to sign in</source>
        <translation>probeerde zich aan te melden</translation>
    </message>
    <message>
        <source>opened a record</source>
        <translation>opende een record</translation>
    </message>
    <message>
        <source>saved a file of a record</source>
        <translation>sloeg een bestand van een record op</translation>
    </message>
    <message>
        <source>reviewed a record</source>
        <translation>beoordeelde een record</translation>
    </message>
    <message>
        <source>took out a record that somebody took back</source>
        <translation>verwijderde een record dat iemand introk</translation>
    </message>
    <message>
        <source>exported records</source>
        <translation>exporteerde records</translation>
    </message>
    <message>
        <source>put a form on offer</source>
        <translation>bood een formulier aan</translation>
    </message>
    <message>
        <source>took a form off offer</source>
        <translation>trok een formulier in</translation>
    </message>
    <message>
        <source>changed the state of a form</source>
        <translation>veranderde de toestand van een formulier</translation>
    </message>
    <message>
        <source>made a project</source>
        <translation>maakte een project</translation>
    </message>
    <message>
        <source>made an account</source>
        <translation>maakte een account</translation>
    </message>
    <message>
        <source>revoked an account</source>
        <translation>trok een account in</translation>
    </message>
    <message>
        <source>gave an account a new passphrase</source>
        <translation>gaf een account een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>opened an alert</source>
        <translation>opende een alarm</translation>
    </message>
    <message>
        <source>read an alert</source>
        <translation>las een alarm</translation>
    </message>
    <message>
        <source>uploaded an envelope</source>
        <translation>uploadde een envelop</translation>
    </message>
    <message>
        <source>took in an envelope</source>
        <translation>nam een envelop over</translation>
    </message>
    <message>
        <source>threw away an envelope</source>
        <translation>gooide een envelop weg</translation>
    </message>
    <message>
        <source>accepted a laptop by its words</source>
        <translation>accepteerde een laptop op zijn woorden</translation>
    </message>
    <message>
        <source>shut out a laptop</source>
        <translation>sloot een laptop uit</translation>
    </message>
    <message>
        <source>accepted a laptop again</source>
        <translation>accepteerde een laptop weer</translation>
    </message>
    <message>
        <source>looked up a lost device</source>
        <translation>zocht een verloren apparaat op</translation>
    </message>
    <message>
        <source>Places shown: {count}.</source>
        <translation>Getoonde plaatsen: {count}.</translation>
    </message>
    <message>
        <source>Positions are rounded to 3 decimals, about 100 metres. For use inside the organisation; not to be published.</source>
        <translation>Posities zijn afgerond op 3 decimalen, ongeveer 100 meter. Voor gebruik binnen de organisatie; niet om te publiceren.</translation>
    </message>
    <message>
        <source>Records with a position will be shown on a map here.</source>
        <translation>Records met een positie verschijnen hier op een kaart.</translation>
    </message>
    <message>
        <source>Map of {count} places. The table below lists the same places.</source>
        <translation>Kaart van {count} plaatsen. De tabel eronder noemt dezelfde plaatsen.</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>De hele kaart tonen</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Hetzelfde als tabel</translation>
    </message>
    <message>
        <source>The newest {count} are listed.</source>
        <translation>De nieuwste {count} staan in de lijst.</translation>
    </message>
    <message>
        <source>Position (rounded)</source>
        <translation>Positie (afgerond)</translation>
    </message>
    <message>
        <source>{count} places close together; look closer</source>
        <translation>{count} plaatsen dicht bij elkaar; kijk van dichterbij</translation>
    </message>
    <message>
        <source>collects</source>
        <translation>verzamelt</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>leest</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>beoordeelt</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>beheert</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>State of this record</source>
        <translation>Toestand van dit record</translation>
    </message>
    <message>
        <source>Comment or question</source>
        <translation>Opmerking of vraag</translation>
    </message>
    <message>
        <source>Every device that collects can read the question to a record. No names, phone numbers or answers.</source>
        <translation>Elk apparaat dat verzamelt kan de vraag bij een record lezen. Geen namen, telefoonnummers of antwoorden.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>aangekomen</translation>
    </message>
    <message>
        <source>correction arrived</source>
        <translation>verbetering aangekomen</translation>
    </message>
    <message>
        <source>The worker is asked something.</source>
        <translation>De veldwerker krijgt een vraag.</translation>
    </message>
    <message>
        <source>It can be used as it is.</source>
        <translation>Het kan zo worden gebruikt.</translation>
    </message>
    <message>
        <source>It is not used; the worker hears why.</source>
        <translation>Het wordt niet gebruikt; de veldwerker hoort waarom.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>heeft een vraag</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>verbeterd</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>verzegeld</translation>
    </message>
    <message>
        <source>Received and safe here. It is not at headquarters yet; it goes on by itself when there is a network.</source>
        <translation>Ontvangen en hier veilig. Het is nog niet bij het hoofdkantoor; het gaat vanzelf verder zodra er netwerk is.</translation>
    </message>
    <message>
        <source>Received. Headquarters has this record.</source>
        <translation>Ontvangen. Het hoofdkantoor heeft dit record.</translation>
    </message>
    <message>
        <source>laptop without a name</source>
        <translation>laptop zonder naam</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>hier bekend</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>hier nieuw</translation>
    </message>
    <message>
        <source>lost since {moment}</source>
        <translation>verloren sinds {moment}</translation>
    </message>
    <message>
        <source>the person asked for it</source>
        <translation>de persoon vroeg erom</translation>
    </message>
    <message>
        <source>there was no consent</source>
        <translation>er was geen toestemming</translation>
    </message>
    <message>
        <source>it puts somebody in danger</source>
        <translation>het brengt iemand in gevaar</translation>
    </message>
    <message>
        <source>This record was taken back on {day}: {reason}.</source>
        <translation>Dit record is ingetrokken op {day}: {reason}.</translation>
    </message>
    <message>
        <source>Take it out: answers, files, reviews and search words of all its versions go for good, and it cannot be sent here again. A line without content stays. What it made in lists, exports made before and backups are not changed.</source>
        <translation>Haal het eruit: antwoorden, bestanden, beoordelingen en zoekwoorden van alle versies gaan voorgoed weg, en het kan hier niet opnieuw worden ingestuurd. Een regel zonder inhoud blijft. Wat het in lijsten maakte, eerdere exports en reservekopieën veranderen niet.</translation>
    </message>
    <message>
        <source>The person took this back. Delete it on this device too.</source>
        <translation>De persoon heeft dit ingetrokken. Verwijder het ook op dit apparaat.</translation>
    </message>
    <message>
        <source>It is to go for good</source>
        <translation>Het moet voorgoed weg</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>This says that a record was taken back.</source>
        <translation>Dit zegt dat een record is ingetrokken.</translation>
    </message>
    <message>
        <source>That record is not here.</source>
        <translation>Dat record is hier niet.</translation>
    </message>
</context>
<context>
    <name>observations</name>
    <message>
        <source>Draft: {answered} of {asked} questions answered.</source>
        <translation>Concept: {answered} van {asked} vragen beantwoord.</translation>
    </message>
    <message>
        <source>In the recycle bin. It can be restored for 30 days after it was deleted.</source>
        <translation>In de prullenbak. Terugzetten kan tot 30 dagen na het verwijderen.</translation>
    </message>
    <message>
        <source>Gone for good would be: {drafts} drafts and {finalised} finalised records, {unsent} of these not yet confirmed by headquarters, with {files} photos and files. {kept} records stay.</source>
        <translation>Voorgoed weg zouden zijn: {drafts} concepten en {finalised} afgeronde observaties, waarvan {unsent} nog niet bevestigd door het hoofdkantoor, met {files} foto&apos;s en bestanden. {kept} observaties blijven.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters never had it.</source>
        <translation>Het is weg van deze laptop, met {files} foto&apos;s en bestanden. Het hoofdkantoor heeft het nooit gehad.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters has a copy or may have one: with the next delivery it is told to take out the record {instance}. If it does not have the form “Withdrawal”, that waits in the outbox. Backups from before still have it.</source>
        <translation>Het is weg van deze laptop, met {files} foto&apos;s en bestanden. Het hoofdkantoor heeft een kopie of kan er een hebben: bij de volgende verzending krijgt het te horen dat het record {instance} eruit moet. Als het het formulier “Intrekking” niet heeft, wacht dat in de uitgaande post. Reservekopieën van eerder hebben het nog.</translation>
    </message>
    <message>
        <source>It is gone from here, with {files} photos and files, and cannot be sent here again. The device it came from may still have it, and so do backups from before.</source>
        <translation>Het is hier weg, met {files} foto&apos;s en bestanden, en kan hier niet opnieuw worden ingestuurd. Het apparaat waar het vandaan kwam kan het nog hebben, en reservekopieën van eerder ook.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Ready to deliver. So far it is only on this laptop.</source>
        <translation>Klaar om af te leveren. Tot nu toe alleen op deze laptop.</translation>
    </message>
    <message>
        <source>Headquarters has {acknowledged} of {total} parts. The rest is ready to deliver.</source>
        <translation>Het hoofdkantoor heeft {acknowledged} van {total} delen. De rest is klaar om af te leveren.</translation>
    </message>
    <message>
        <source>Carried by envelope {envelope}. Until headquarters gives its receipt code, this laptop has the only copy that is certain.</source>
        <translation>Onderweg in envelop {envelope}. Tot het hoofdkantoor zijn ontvangstcode geeft, heeft deze laptop de enige kopie die zeker is.</translation>
    </message>
    <message>
        <source>Handed over to the colleague with these words: {words}. Until headquarters confirms it, it stays here and is delivered from here too; it counts once.</source>
        <translation>Overgedragen aan de collega met deze woorden: {words}. Tot het hoofdkantoor het bevestigt blijft het hier en wordt het ook van hier verstuurd; het telt één keer.</translation>
    </message>
    <message>
        <source>Being delivered: {acknowledged} of {total} parts have arrived.</source>
        <translation>Wordt afgeleverd: {acknowledged} van {total} delen zijn aangekomen.</translation>
    </message>
    <message>
        <source>Delivered. Headquarters has all of it.</source>
        <translation>Afgeleverd. Het hoofdkantoor heeft alles ervan.</translation>
    </message>
</context>
<context>
    <name>safeguards</name>
    <message>
        <source>This looks like a telephone number. Leave it out: it can lead to a person.</source>
        <translation>Dit lijkt een telefoonnummer. Laat het weg: het kan naar een persoon leiden.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Leave it out: it can lead to a person.</source>
        <translation>Dit lijkt een e-mailadres. Laat het weg: het kan naar een persoon leiden.</translation>
    </message>
    <message>
        <source>This looks like a number plate. Leave it out: it can lead to a person.</source>
        <translation>Dit lijkt een kenteken. Laat het weg: het kan naar een persoon leiden.</translation>
    </message>
    <message>
        <source>Is this a person? Leave names out: “{words}”. A role is enough.</source>
        <translation>Is dit een persoon? Laat namen weg: “{words}”. Een rol is genoeg.</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>Records of this form are encrypted for headquarters when they are finalised. After that nobody can read, print or correct them on this laptop, also with the passphrase; the form, date, size, state and case code stay visible.</source>
        <translation>Records van dit formulier worden bij het afronden voor het hoofdkantoor versleuteld. Daarna kan niemand ze op deze laptop lezen, afdrukken of verbeteren, ook niet met de wachtzin; formulier, datum, grootte, toestand en zaakcode blijven zichtbaar.</translation>
    </message>
    <message>
        <source>This form has no key, so its records stay readable on this laptop after finalising, for whoever has the passphrase.</source>
        <translation>Dit formulier heeft geen sleutel, dus zijn records blijven na het afronden op deze laptop leesbaar, voor wie de wachtzin heeft.</translation>
    </message>
    <message>
        <source>Headquarters wants this form sealed, but the form it offers has no key. Only headquarters can mend that, by offering the form with its public key. Until then, deliver soon.</source>
        <translation>Het hoofdkantoor wil dit formulier verzegeld, maar het formulier dat het aanbiedt heeft geen sleutel. Alleen het hoofdkantoor kan dat herstellen, door het formulier met zijn openbare sleutel aan te bieden. Verstuur tot dan snel.</translation>
    </message>
    <message>
        <source>With a key from headquarters its records could no longer be read or corrected here once they are finalised.</source>
        <translation>Met een sleutel van het hoofdkantoor zouden de records hier na het afronden niet meer gelezen of verbeterd kunnen worden.</translation>
    </message>
    <message>
        <source>This form is sealed, and it registers sites or cases ({lists}). Servers make none from what they cannot read, so these lists do not grow by themselves: headquarters has to add them.</source>
        <translation>Dit formulier is verzegeld, en het registreert plaatsen of zaken ({lists}). Servers maken er geen van wat ze niet kunnen lezen, dus deze lijsten groeien niet vanzelf: het hoofdkantoor moet ze toevoegen.</translation>
    </message>
    <message>
        <source>This form registers sites or cases ({lists}). Sealed, it would register none, because a server makes none from what it cannot read. It is better left open, with little in it.</source>
        <translation>Dit formulier registreert plaatsen of zaken ({lists}). Verzegeld zou het er geen registreren, want een server maakt er geen van wat hij niet kan lezen. Het blijft beter open, met weinig erin.</translation>
    </message>
    <message>
        <source>The key in this form cannot be used, so no record can be begun with it. Headquarters has to offer the form again with a right key.</source>
        <translation>De sleutel in dit formulier is niet te gebruiken, dus er kan geen record mee worden begonnen. Het hoofdkantoor moet het formulier opnieuw aanbieden, met een juiste sleutel.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>One of the two copies of the key file ({first}, {second}) is damaged. It is written again from the other one when the vault is unlocked next.</source>
        <translation>Een van de twee kopieën van het sleutelbestand ({first}, {second}) is beschadigd. Die wordt bij de volgende ontgrendeling van de kluis opnieuw geschreven vanuit de andere.</translation>
    </message>
    <message>
        <source>After a power cut or a disk fault the newest changes could not be read; compare your last records with what you remember. What was unreadable is kept in {file}.</source>
        <translation>Na een stroomuitval of een schijffout konden de nieuwste wijzigingen niet worden gelezen; vergelijk de laatste registraties met wat nog bekend is. Wat onleesbaar was, is bewaard in {file}.</translation>
    </message>
    <message>
        <source>The database is damaged in {places} places. Restore the last backup into a new folder, and keep this folder: much of it may still be readable.</source>
        <translation>De database is op {places} plaatsen beschadigd. Zet de laatste back-up terug in een nieuwe map, en bewaar deze map: veel ervan is misschien nog leesbaar.</translation>
    </message>
    <message>
        <source>{rows} entries in the database refer to something that is not there. Make a backup now, keep the older ones too, and look through your last records.</source>
        <translation>{rows} regels in de database verwijzen naar iets wat er niet is. Maak nu een reservekopie, bewaar ook de oudere, en kijk de laatste records na.</translation>
    </message>
    <message>
        <source>The search index is damaged; searching may miss records. The records themselves are not affected. Let the index be made again.</source>
        <translation>De zoekindex is beschadigd; zoeken kan records missen. De records zelf zijn niet geraakt. Laat de index opnieuw maken.</translation>
    </message>
    <message>
        <source>The journal of what was done to the records was altered or is damaged. The records themselves are told apart: compare what matters with what headquarters has.</source>
        <translation>Het journaal van wat er met de observaties is gedaan, is veranderd of beschadigd. De observaties zelf staan daar los van: vergelijk wat ertoe doet met wat het hoofdkantoor heeft.</translation>
    </message>
    <message>
        <source>{files} photos or files are damaged or missing. A backup may still have them.</source>
        <translation>{files} foto&apos;s of bestanden zijn beschadigd of ontbreken. Misschien staan ze nog in een back-up.</translation>
    </message>
    <message>
        <source>No passphrase yet.</source>
        <translation>Nog geen wachtzin.</translation>
    </message>
    <message>
        <source>Only digits: a computer tries all of them. Take words that have nothing to do with each other.</source>
        <translation>Alleen cijfers: een computer probeert ze allemaal. Neem woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>Far too easy to guess. Take four words or more.</source>
        <translation>Veel te makkelijk te raden. Neem vier woorden of meer.</translation>
    </message>
    <message>
        <source>Too weak for what the vault may hold. Make it longer: four words or more.</source>
        <translation>Te zwak voor wat er in de kluis kan staan. Maak de wachtzin langer: vier woorden of meer.</translation>
    </message>
    <message>
        <source>Just enough. One or two more words make it good.</source>
        <translation>Net genoeg. Met een of twee woorden meer is het goed.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Goed.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>The records in this vault are older than they were when it was last locked: somebody or something put an earlier copy of the database in its place. Nothing was changed and everything in it can be read. If you did not do this yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>De observaties in deze kluis zijn ouder dan toen hij het laatst werd vergrendeld: iemand of iets heeft een eerdere kopie van de database teruggezet. Er is niets veranderd en alles is te lezen. Was dit niet de bedoeling, vergelijk dan de laatste observaties met de eigen aantekeningen en licht het hoofdkantoor in.</translation>
    </message>
    <message>
        <source>Parts of the database were exchanged for other, perhaps older ones while the vault was locked. Nothing was changed and everything in it can be read. Compare your last records with your notes and tell headquarters.</source>
        <translation>Delen van de database zijn verwisseld voor andere, misschien oudere, terwijl de kluis vergrendeld was. Er is niets veranderd en alles is te lezen. Vergelijk de laatste observaties met de eigen aantekeningen en licht het hoofdkantoor in.</translation>
    </message>
    <message>
        <source>This vault was in a later state on this computer before: its folder was replaced by an earlier copy. Nothing was changed and everything in it can be read. If you did not put the copy there yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>Deze kluis was op deze computer al verder: de map is vervangen door een eerdere kopie. Er is niets veranderd en alles is te lezen. Was dit niet de bedoeling, vergelijk dan de laatste observaties met de eigen aantekeningen en licht het hoofdkantoor in.</translation>
    </message>
    <message>
        <source>Destroying the keys makes it impractical, not impossible, to get anything back: an SSD, a cloud folder or a snapshot may keep old blocks of the key file, and whoever has a backup and its passphrase, or headquarters where you let it in, can still open that backup.</source>
        <translation>Het vernietigen van de sleutels maakt terughalen onpraktisch, niet onmogelijk: een SSD, een cloudmap of een momentopname kan oude blokken van het sleutelbestand bewaren, en wie een reservekopie met de wachtzin heeft, of het hoofdkantoor waar dat is toegelaten, kan die reservekopie nog openen.</translation>
    </message>
    <message>
        <source>Everything in this vault would be gone for good: {records} records, {unsent} of them not yet confirmed by headquarters, and {files} photos and files.</source>
        <translation>Alles in deze kluis zou voorgoed weg zijn: {records} observaties, waarvan {unsent} nog niet bevestigd door het hoofdkantoor, en {files} foto&apos;s en bestanden.</translation>
    </message>
    <message>
        <source>Typed where the vault is unlocked, this passphrase destroys the keys of the vault, for you, the recovery key and headquarters alike. What was not delivered or backed up is lost for good. The answer looks like that of a wrong passphrase.</source>
        <translation>Ingetikt waar de kluis wordt ontgrendeld vernietigt deze wachtzin de sleutels van de kluis, voor de eigenaar, de herstelsleutel en het hoofdkantoor gelijk. Wat niet is afgeleverd of in een reservekopie staat, is voorgoed verloren. Het antwoord ziet eruit als dat op een verkeerde wachtzin.</translation>
    </message>
    <message>
        <source>It can put you in danger: whoever forces you may hold a copy of the disk, may know of this function, or may punish you because nothing opens. Destroying records may also be a crime where you are. Records that were sealed or delivered and cleared away before a journey protect more, and you can answer every question truthfully.</source>
        <translation>Hij kan gevaar brengen: wie dwingt heeft misschien een kopie van de schijf, kent misschien deze functie, of straft omdat er niets opengaat. Records vernietigen kan ter plaatse ook strafbaar zijn. Records die vóór een reis zijn verzegeld of afgeleverd en opgeruimd beschermen meer, en elke vraag kan dan naar waarheid worden beantwoord.</translation>
    </message>
    <message>
        <source>It does not reach backups, and it ends when the keys are exchanged: set it again after that. Take words that nobody types by mistake.</source>
        <translation>Hij bereikt geen reservekopieën, en hij vervalt als de sleutels worden vervangen: stel hem daarna opnieuw in. Neem woorden die niemand per ongeluk intikt.</translation>
    </message>
</context>
<context>
    <name>xforms</name>
    <message>
        <source>this element stands twice in the form&apos;s data and is no repeat; only the first is used</source>
        <translation>dit element staat twee keer in de gegevens van het formulier en is geen herhaling; alleen het eerste wordt gebruikt</translation>
    </message>
    <message>
        <source>this bind refers to a question that is not in the form&apos;s data; it is ignored</source>
        <translation>deze bind verwijst naar een vraag die niet in de gegevens van het formulier staat; de bind wordt genegeerd</translation>
    </message>
    <message>
        <source>the data type “{type}” is not known; the answer is kept as text</source>
        <translation>het gegevenstype “{type}” is niet bekend; het antwoord wordt als tekst bewaard</translation>
    </message>
    <message>
        <source>a list has no name; nothing can refer to it</source>
        <translation>een lijst heeft geen naam; niets kan ernaar verwijzen</translation>
    </message>
    <message>
        <source>two lists have the same name “{name}”</source>
        <translation>twee lijsten hebben dezelfde naam “{name}”</translation>
    </message>
    <message>
        <source>an action writes to a question that does not exist; it is ignored</source>
        <translation>een actie schrijft naar een vraag die niet bestaat; de actie wordt genegeerd</translation>
    </message>
    <message>
        <source>the form wants sound recorded in the background while it is filled in; on a laptop that does not do so, the record goes without</source>
        <translation>het formulier wil dat tijdens het invullen op de achtergrond geluid wordt opgenomen; op een laptop die dat niet doet, gaat het record zonder</translation>
    </message>
    <message>
        <source>the form does not say by which version of entities it works; its records create and change none</source>
        <translation>het formulier zegt niet met welke versie van entities het werkt; de registraties maken en wijzigen er geen</translation>
    </message>
    <message>
        <source>it uses version “{version}” of entities, which this app does not know</source>
        <translation>het gebruikt versie “{version}” van entities, die deze app niet kent</translation>
    </message>
    <message>
        <source>it was made with another form</source>
        <translation>de registratie is met een ander formulier gemaakt</translation>
    </message>
    <message>
        <source>The form is encrypted and makes entities of the list {lists}. Servers make none from what they cannot read: leave out the key, or the entities.</source>
        <translation>Het formulier is versleuteld en maakt entiteiten van de lijst {lists}. Servers maken er geen van wat ze niet kunnen lezen: laat de sleutel weg, of de entiteiten.</translation>
    </message>
    <message>
        <source>The form has no public key: its records stay readable on the laptop after finalising, for whoever has the passphrase.</source>
        <translation>Het formulier heeft geen openbare sleutel: zijn records blijven na het afronden op de laptop leesbaar, voor wie de wachtzin heeft.</translation>
    </message>
    <message>
        <source>The form makes entities of the list {lists}. With a public key its records would be sealed, and servers make no entities from what they cannot read.</source>
        <translation>Het formulier maakt entiteiten van de lijst {lists}. Met een openbare sleutel zouden zijn records verzegeld zijn, en servers maken geen entiteiten van wat ze niet kunnen lezen.</translation>
    </message>
    <message>
        <source>the form needs the file {name}, which is not beside it</source>
        <translation>het formulier heeft het bestand {name} nodig, en dat staat er niet naast</translation>
    </message>
    <message>
        <source>the file {name} of the list “{list}” cannot be read as a list</source>
        <translation>het bestand {name} van de lijst “{list}” kan niet als lijst worden gelezen</translation>
    </message>
    <message>
        <source>its list of files is not complete</source>
        <translation>de lijst met bestanden ervan is niet compleet</translation>
    </message>
    <message>
        <source>it was encrypted for another key</source>
        <translation>de registratie is voor een andere sleutel versleuteld</translation>
    </message>
    <message>
        <source>its parts were changed or do not belong together</source>
        <translation>de delen ervan zijn veranderd of horen niet bij elkaar</translation>
    </message>
    <message>
        <source>one of its files is damaged or cut short</source>
        <translation>een van de bestanden ervan is beschadigd of afgekapt</translation>
    </message>
    <message>
        <source>the private key cannot be opened with this passphrase</source>
        <translation>de privésleutel kan niet met deze wachtzin worden geopend</translation>
    </message>
    <message>
        <source>the private key is not an RSA key</source>
        <translation>de privésleutel is geen RSA-sleutel</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>de registratie is niet versleuteld</translation>
    </message>
    <message>
        <source>its file {name} is missing</source>
        <translation>het bijbehorende bestand {name} ontbreekt</translation>
    </message>
    <message>
        <source>it is not a public key</source>
        <translation>het is geen publieke sleutel</translation>
    </message>
    <message>
        <source>it is not an RSA key</source>
        <translation>het is geen RSA-sleutel</translation>
    </message>
    <message>
        <source>it has {bits} bits, and fewer than {usual} can be broken</source>
        <translation>de sleutel heeft {bits} bits, en met minder dan {usual} kan een sleutel worden gekraakt</translation>
    </message>
    <message>
        <source>The key of this form has {bits} bits. ODK Central itself only decrypts records made with keys of {usual} bits; others have to be decrypted by hand.</source>
        <translation>De sleutel van dit formulier heeft {bits} bits. ODK Central ontsleutelt zelf alleen registraties die met sleutels van {usual} bits zijn gemaakt; andere moeten met de hand worden ontsleuteld.</translation>
    </message>
    <message>
        <source>the form is too large for some of its rules to be looked at</source>
        <translation>het formulier is te groot om al zijn regels te bekijken</translation>
    </message>
    <message>
        <source>the language “{language}” has no code such as (en) behind its name, so it is never chosen by itself</source>
        <translation>de taal “{language}” heeft geen code zoals (en) achter haar naam, dus ze wordt nooit vanzelf gekozen</translation>
    </message>
    <message>
        <source>{count} texts are missing in “{language}”, such as {example}</source>
        <translation>{count} teksten ontbreken in “{language}”, zoals {example}</translation>
    </message>
    <message>
        <source>the choice value “{value}” has a space in it; several answers could not be told apart</source>
        <translation>in de keuzewaarde “{value}” staat een spatie; meerdere antwoorden zouden niet uit elkaar te houden zijn</translation>
    </message>
    <message>
        <source>the choice value “{value}” is there twice</source>
        <translation>de keuzewaarde “{value}” staat er twee keer</translation>
    </message>
    <message>
        <source>there is nothing to choose from</source>
        <translation>er is niets om uit te kiezen</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not supported; a plain question is shown</source>
        <translation>de weergave (appearance) “{word}” wordt niet ondersteund; een gewone vraag wordt getoond</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not known</source>
        <translation>de weergave (appearance) “{word}” is niet bekend</translation>
    </message>
    <message>
        <source>the form has no list named “{name}”</source>
        <translation>het formulier heeft geen lijst met de naam “{name}”</translation>
    </message>
    <message>
        <source>this question has no label</source>
        <translation>deze vraag heeft geen label</translation>
    </message>
    <message>
        <source>how the form is filled is not logged</source>
        <translation>hoe het formulier wordt ingevuld, wordt niet in een logboek bijgehouden</translation>
    </message>
    <message>
        <source>a position is only filled in by itself where the device knows it</source>
        <translation>een positie wordt alleen vanzelf ingevuld waar het apparaat die kent</translation>
    </message>
    <message>
        <source>this form asks nothing</source>
        <translation>dit formulier vraagt niets</translation>
    </message>
    <message>
        <source>this group is empty</source>
        <translation>deze groep is leeg</translation>
    </message>
    <message>
        <source>“{source}” has a question that is compared with nothing: it counts as true here when it is answered, and always in some programs; compare it with a value</source>
        <translation>“{source}” heeft een vraag die met niets wordt vergeleken: hier telt die als waar zodra er een antwoord is, en in sommige programma&apos;s altijd; vergelijk met een waarde</translation>
    </message>
    <message>
        <source>a calculation that is true or false is compared with 1 or 0; programs store it as “true” or as “1”. Use if(…, 1, 0) there</source>
        <translation>een berekening die waar of onwaar is, wordt vergeleken met 1 of 0; programma&apos;s bewaren die als “true” of als “1”. Gebruik daar if(…, 1, 0)</translation>
    </message>
    <message>
        <source>a question of a repeat is used from outside it as if there were only one: comparing takes any of the answers here, everything else the first, and some programs stop; say which instance is meant</source>
        <translation>een vraag uit een herhaling wordt van buiten gebruikt alsof er maar één was: vergelijken neemt hier elk van de antwoorden, al het andere het eerste, en sommige programma&apos;s stoppen; zeg welk exemplaar bedoeld is</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” has to fit the whole answer here, and a part of it in some programs; write ^ at its start and $ at its end</source>
        <translation>het patroon “{pattern}” moet hier bij het hele antwoord passen, en in sommige programma&apos;s bij een deel ervan; schrijf ^ aan het begin en $ aan het eind</translation>
    </message>
    <message>
        <source>{function}() looks at one answer only, that of the same repeat instance; to take all instances, calculate it outside the repeat</source>
        <translation>{function}() kijkt maar naar één antwoord, dat van dezelfde instantie van de herhaling; bereken het buiten de herhaling om alle instanties mee te nemen</translation>
    </message>
    <message>
        <source>{function}() leaves answers out that are empty; some programs give nothing as soon as one is</source>
        <translation>{function}() laat lege antwoorden weg; sommige programma&apos;s geven niets zodra er een leeg is</translation>
    </message>
    <message>
        <source>“{text}” is not the way numbers are written in forms, so it is none here; some programs read it</source>
        <translation>“{text}” is niet hoe getallen in formulieren worden geschreven, dus het is er hier geen; sommige programma&apos;s lezen het wel</translation>
    </message>
    <message>
        <source>“{text}” is not a date; the result is empty</source>
        <translation>“{text}” is geen datum; het resultaat is leeg</translation>
    </message>
    <message>
        <source>this group refers to nothing in the form&apos;s data; it only groups on screen</source>
        <translation>deze groep verwijst naar niets in de gegevens van het formulier; de groep geldt alleen op het scherm</translation>
    </message>
    <message>
        <source>this repeat refers to nothing in the form&apos;s data; its questions are not shown</source>
        <translation>deze herhaling verwijst naar niets in de gegevens van het formulier; de vragen erin worden niet getoond</translation>
    </message>
    <message>
        <source>the control “{control}” is not known; it is not shown</source>
        <translation>het element “{control}” is niet bekend; het wordt niet getoond</translation>
    </message>
    <message>
        <source>this question refers to nothing in the form&apos;s data; it is not shown</source>
        <translation>deze vraag verwijst naar niets in de gegevens van het formulier; de vraag wordt niet getoond</translation>
    </message>
    <message>
        <source>this way of listing choices is not supported; the question has no choices</source>
        <translation>deze manier om keuzes op te sommen wordt niet ondersteund; de vraag heeft geen keuzes</translation>
    </message>
    <message>
        <source>the form is no well-formed XML: a “&lt;” in a condition has to be written “&amp;lt;”; it is read as meant</source>
        <translation>het formulier is geen goed gevormde XML: een “&lt;” in een voorwaarde moet als “&amp;lt;” worden geschreven; het wordt gelezen zoals bedoeld</translation>
    </message>
    <message>
        <source>its model holds no instance</source>
        <translation>het model ervan bevat geen instance</translation>
    </message>
    <message>
        <source>its first instance is empty</source>
        <translation>de eerste instance ervan is leeg</translation>
    </message>
    <message>
        <source>it has no XForms model</source>
        <translation>het heeft geen XForms-model</translation>
    </message>
    <message>
        <source>the expression “{source}” ({what}) does not work: {problem}</source>
        <translation>de expressie “{source}” ({what}) werkt niet: {problem}</translation>
    </message>
    <message>
        <source>it is not a workbook, or it is damaged</source>
        <translation>het is geen werkmap, of de werkmap is beschadigd</translation>
    </message>
    <message>
        <source>one of its sheets is damaged</source>
        <translation>een van de werkbladen is beschadigd</translation>
    </message>
    <message>
        <source>it is protected with a password or damaged; save it as .xlsx without a password</source>
        <translation>het is met een wachtwoord beveiligd of beschadigd; sla het op als .xlsx zonder wachtwoord</translation>
    </message>
    <message>
        <source>these are far too many or too long columns</source>
        <translation>dit zijn veel te veel of te lange kolommen</translation>
    </message>
    <message>
        <source>it has far too many sheets, or too long names of sheets</source>
        <translation>het heeft veel te veel bladen, of te lange namen van bladen</translation>
    </message>
    <message>
        <source>the text in column {column} is longer than a cell can hold</source>
        <translation>de tekst in kolom {column} is langer dan een cel kan bevatten</translation>
    </message>
    <message>
        <source>column {column} mentions far too many questions</source>
        <translation>kolom {column} noemt veel te veel vragen</translation>
    </message>
    <message>
        <source>a sheet has far too many cells</source>
        <translation>een werkblad heeft veel te veel cellen</translation>
    </message>
    <message>
        <source>it unpacks to far more than a form can be</source>
        <translation>het is uitgepakt veel groter dan een formulier kan zijn</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>het is met een wachtwoord beveiligd</translation>
    </message>
    <message>
        <source>it holds two files with the same name</source>
        <translation>het bevat twee bestanden met dezelfde naam</translation>
    </message>
    <message>
        <source>it declares entities, as attacks do</source>
        <translation>het declareert entiteiten (entities), zoals bij aanvallen gebeurt</translation>
    </message>
    <message>
        <source>the converter gave up on it ({problem})</source>
        <translation>de omzetter gaf het op ({problem})</translation>
    </message>
    <message>
        <source>it holds no survey sheet, so it is not an XLSForm</source>
        <translation>het bevat geen werkblad survey, dus is het geen XLSForm</translation>
    </message>
    <message>
        <source>its text encoding is not known</source>
        <translation>de tekencodering ervan is onbekend</translation>
    </message>
    <message>
        <source>it is nested more than {depth} levels deep</source>
        <translation>het is meer dan {depth} niveaus diep genest</translation>
    </message>
    <message>
        <source>it has far too many elements</source>
        <translation>het heeft veel te veel elementen</translation>
    </message>
    <message>
        <source>an element has far too many attributes</source>
        <translation>een element heeft veel te veel attributen</translation>
    </message>
    <message>
        <source>it declares far too many namespaces</source>
        <translation>het declareert veel te veel naamruimten</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>het declareert een documenttype</translation>
    </message>
    <message>
        <source>it declares an entity</source>
        <translation>het declareert een entiteit</translation>
    </message>
    <message>
        <source>it refers to something outside the file</source>
        <translation>het verwijst naar iets buiten het bestand</translation>
    </message>
</context>
</TS>
