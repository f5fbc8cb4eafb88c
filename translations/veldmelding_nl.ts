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
    <message>
        <source>Looking for new forms</source>
        <translation>Nieuwe formulieren zoeken</translation>
    </message>
    <message>
        <source>The connection works. Headquarters answered.</source>
        <translation>De verbinding werkt. Het hoofdkantoor antwoordde.</translation>
    </message>
    <message numerus="yes">
        <source>%n new form(s) or version(s).</source>
        <translation>
            <numerusform>%n nieuw formulier of nieuwe versie.</numerusform>
            <numerusform>%n nieuwe formulieren of versies.</numerusform>
        </translation>
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
    <name>Desktop</name>
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
        <source>or drop the picture here</source>
        <translation>of sleep de foto hierheen</translation>
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
    <name>LanguageStep</name>
    <message>
        <source>Which language do you want to read?</source>
        <translation>In welke taal lezen?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings. Forms have their own languages.</source>
        <translation>De taal kan altijd worden gewijzigd bij Instellingen. Formulieren hebben hun eigen talen.</translation>
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
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>all {all} part(s)</source>
        <translation>alle delen ({all})</translation>
    </message>
    <message>
        <source>{done} of {all} part(s)</source>
        <translation>delen: {done} van {all}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
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
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Kies een foto</translation>
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
    <name>RecordLine</name>
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
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Openen met de herstelsleutel</translation>
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
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
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
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Vault: {label}</source>
        <translation>Kluis: {label}</translation>
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
        <source>What does your recovery sheet say?</source>
        <translation>Wat staat er op het herstelblad?</translation>
    </message>
    <message>
        <source>Type two groups from the paper. This shows that it can be read.</source>
        <translation>Typ twee groepen over van het papier. Zo blijkt dat het leesbaar is.</translation>
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
        <source>✓ Saved as {name}. It is not encrypted: print it, then delete the file.</source>
        <translation>✓ Opgeslagen als {name}. Dit bestand is niet versleuteld: druk het af en verwijder het daarna.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
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
    <name>SafetySection</name>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself after</source>
        <translation>Vanzelf &amp;vergrendelen na</translation>
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
        <source>Your &amp;team code</source>
        <translation>Tea&amp;mcode</translation>
    </message>
    <message>
        <source>Your team code</source>
        <translation>Teamcode</translation>
    </message>
    <message>
        <source>Forms that ask for it are filled in with it. Not your name: a code like GOM07.</source>
        <translation>Formulieren die om de teamcode vragen, krijgen deze ingevuld. Geen naam, maar een code zoals GOM07.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>Passphrase until no&amp;w</source>
        <translation>&amp;Huidige wachtzin</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Huidige wachtzin</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>The recovery key stays the same. A copy of the vault made before still opens with the old passphrase.</source>
        <translation>De herstelsleutel blijft dezelfde. Een kopie van de kluis van vóór de wijziging gaat nog open met de oude wachtzin.</translation>
    </message>
    <message>
        <source>✓ The passphrase was changed.</source>
        <translation>✓ De wachtzin is gewijzigd.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>De wachtzin wordt gewijzigd</translation>
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
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
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
        <translation>&amp;Etiket op het ontgrendelscherm</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Etiket op het ontgrendelscherm</translation>
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
    <name>_SliderNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Schrijf een getal, bijvoorbeeld 12,5.</translation>
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
        <source>Headquarters wants observations of this form sealed to its key, and this one is not. It was not sent and is safe on this laptop. Ask headquarters what to do.</source>
        <translation>Het hoofdkantoor wil dat observaties van dit formulier voor zijn sleutel zijn verzegeld, en deze is dat niet. De observatie is niet verstuurd en staat veilig op deze laptop. Vraag het hoofdkantoor wat te doen.</translation>
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
        <source>This set-up code is much larger than one can be and was refused. Ask headquarters for a new one.</source>
        <translation>Deze instelcode is veel groter dan een instelcode kan zijn en is geweigerd. Vraag het hoofdkantoor om een nieuwe.</translation>
    </message>
    <message>
        <source>This address of {host} does not say who you are. Ask headquarters for the set-up code of your app user, or enter a user name and password.</source>
        <translation>Dit adres van {host} zegt niet voor wie het is. Vraag het hoofdkantoor om de instelcode van de appgebruiker, of vul een gebruikersnaam en wachtwoord in.</translation>
    </message>
    <message>
        <source>This code is only for trying out a form that is still being made. Ask headquarters for the set-up code of your app user.</source>
        <translation>Deze code is alleen om een formulier uit te proberen dat nog wordt gemaakt. Vraag het hoofdkantoor om de instelcode van de appgebruiker.</translation>
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
</context>
<context>
    <name>evidence</name>
    <message>
        <source>This folder holds {records} records as they were finalised, byte for byte, in the folder originals. The file log.jsonl says when each was made, changed, finalised and delivered; every line is signed. Verify all of it with verify_evidence.py from the documentation of Veldmelding, and compare the fingerprint of the key with what headquarters has: {fingerprint}. What is in this folder is not encrypted.</source>
        <translation>Deze map bevat {records} observaties zoals ze zijn afgerond, byte voor byte, in de map originals. Het bestand log.jsonl zegt wanneer elk is gemaakt, gewijzigd, afgerond en afgeleverd; elke regel is ondertekend. Controleer alles met verify_evidence.py uit de documentatie van Veldmelding, en vergelijk de vingerafdruk van de sleutel met die bij het hoofdkantoor: {fingerprint}. Wat in deze map staat, is niet versleuteld.</translation>
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
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Naar de inhoud</translation>
    </message>
    <message>
        <source>Records received: {count}. The newest is first.</source>
        <translation>Ontvangen registraties: {count}. De nieuwste staat bovenaan.</translation>
    </message>
    <message>
        <source>Records that phones and laptops send will be listed here.</source>
        <translation>Registraties die telefoons en laptops versturen, komen in deze lijst.</translation>
    </message>
    <message>
        <source>Make an account for the first one</source>
        <translation>Account maken voor de eerste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registratie</translation>
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
        <source>replaced by a correction</source>
        <translation>vervangen door een correctie</translation>
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
        <source>Every account of this hub can fetch these forms and send records of them.</source>
        <translation>Elk account van deze hub kan deze formulieren ophalen en er registraties van versturen.</translation>
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
        <source>may send</source>
        <translation>mag versturen</translation>
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
        <source>Save the record as XML, exactly as it arrived</source>
        <translation>Registratie opslaan als XML, precies zoals aangekomen</translation>
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
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>What this hub receives is encrypted. Its passphrase opens these pages.</source>
        <translation>Wat deze hub ontvangt, is versleuteld. De wachtzin van de hub opent deze pagina&apos;s.</translation>
    </message>
    <message>
        <source>Passphrase of this hub</source>
        <translation>Wachtzin van deze hub</translation>
    </message>
    <message>
        <source>This is not the passphrase of this hub.</source>
        <translation>Dit is niet de wachtzin van deze hub.</translation>
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
        <source>{rows} entries in the database refer to something that is not there.</source>
        <translation>{rows} gegevens in de database verwijzen naar iets wat er niet is.</translation>
    </message>
    <message>
        <source>The search index is damaged; searching may miss records.</source>
        <translation>De zoekindex is beschadigd; bij het zoeken kunnen registraties ontbreken.</translation>
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
        <source>sound is not recorded in the background</source>
        <translation>er wordt geen geluid op de achtergrond opgenomen</translation>
    </message>
    <message>
        <source>an action writes to a question that does not exist; it is ignored</source>
        <translation>een actie schrijft naar een vraag die niet bestaat; de actie wordt genegeerd</translation>
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
        <source>the pattern “{pattern}” has to fit the whole answer here, and a part of it in some programs; write ^ at its start and $ at its end</source>
        <translation>het patroon “{pattern}” moet hier bij het hele antwoord passen, en in sommige programma&apos;s bij een deel ervan; schrijf ^ aan het begin en $ aan het eind</translation>
    </message>
    <message>
        <source>{function}() looks at one answer only, that of the same repeat instance; to take all instances, calculate it outside the repeat</source>
        <translation>{function}() kijkt maar naar één antwoord, dat van dezelfde instantie van de herhaling; bereken het buiten de herhaling om alle instanties mee te nemen</translation>
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
</context>
</TS>
