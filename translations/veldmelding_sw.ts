<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>veldmelding {version}</source>
        <translation>veldmelding {version}</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. It sends nothing to anyone but your headquarters.</source>
        <translation>Programu huria chini ya Leseni ya Umma ya Umoja wa Ulaya 1.2. Haitumi chochote kwa yeyote isipokuwa makao makuu yako.</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Leseni za sehemu zake</translation>
    </message>
</context>
<context>
    <name>Acknowledge</name>
    <message>
        <source>Yes, done</source>
        <translation>Ndiyo, tayari</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Checking the form</source>
        <translation>Inakagua fomu</translation>
    </message>
    <message>
        <source>Add this form</source>
        <translation>Ongeza fomu hii</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message numerus="yes">
        <source>This form would not work: %n mistake(s) to correct first.</source>
        <translation>
            <numerusform>Fomu hii haitafanya kazi: kuna kosa %n la kurekebisha kwanza.</numerusform>
            <numerusform>Fomu hii haitafanya kazi: kuna makosa %n ya kurekebisha kwanza.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form works. Please look at the remarks.</source>
        <translation>Fomu hii inafanya kazi. Tafadhali angalia maoni.</translation>
    </message>
    <message>
        <source>This form works. Nothing to remark.</source>
        <translation>Fomu hii inafanya kazi. Hakuna maoni.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Na %n zaidi.</numerusform>
            <numerusform>Na %n zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The form needs the file {name}. Put it beside the form.</source>
        <translation>⚠ Fomu inahitaji faili {name}. Iweke pamoja na fomu.</translation>
    </message>
    <message>
        <source>✓ {title} was added to the forms.</source>
        <translation>✓ {title} imeongezwa kwenye fomu.</translation>
    </message>
    <message>
        <source>Adding the form</source>
        <translation>Inaongeza fomu</translation>
    </message>
</context>
<context>
    <name>AddPhoneGuide</name>
    <message>
        <source>Whose phone is it?</source>
        <translation>Ni simu ya nani?</translation>
    </message>
    <message>
        <source>Every phone gets a code of its own, so that a lost one can be shut out alone. Use a name or number that your team understands.</source>
        <translation>Kila simu hupata msimbo wake yenyewe, ili iliyopotea iweze kuzuiwa peke yake. Tumia jina au namba ambayo timu yako inaielewa.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Tengeneza msimbo</translation>
    </message>
    <message>
        <source>&amp;Name of the phone</source>
        <translation>&amp;Jina la simu</translation>
    </message>
    <message>
        <source>Name of the phone</source>
        <translation>Jina la simu</translation>
    </message>
    <message>
        <source>Read this code with the phone</source>
        <translation>Soma msimbo huu kwa simu</translation>
    </message>
    <message>
        <source>First connect the phone to the same Wi-Fi. Then, in Collect or KoboCollect: add a project, scan the QR code. The forms of this laptop appear on the phone.</source>
        <translation>Kwanza unganisha simu kwenye Wi-Fi hiyo hiyo. Kisha, kwenye Collect au KoboCollect: ongeza mradi, soma msimbo wa QR. Fomu za laptop hii zitaonekana kwenye simu.</translation>
    </message>
    <message>
        <source>Set-up code of the phone</source>
        <translation>Msimbo wa usanidi wa simu</translation>
    </message>
    <message>
        <source>It is shown only now. Whoever photographs it can send in this phone&apos;s name.</source>
        <translation>Unaonyeshwa sasa tu. Yeyote anayeupiga picha anaweza kutuma kwa jina la simu hii.</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Ongeza simu</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>Inatengeneza msimbo</translation>
    </message>
</context>
<context>
    <name>AfterOpening</name>
    <message>
        <source>Back up what is there</source>
        <translation>Tengeneza nakala rudufu ya kilichopo</translation>
    </message>
    <message>
        <source>The program or the laptop stopped without locking last time. The vault was looked through: everything that was saved is whole.</source>
        <translation>Mara iliyopita programu au laptop ilisimama bila kufunga sanduku. Sanduku salama limekaguliwa: yote yaliyohifadhiwa ni mazima.</translation>
    </message>
    <message>
        <source>The last backup was made {days} days ago. Plug in the stick and make a new one.</source>
        <translation>Nakala rudufu ya mwisho ilitengenezwa siku {days} zilizopita. Chomeka kifaa cha USB na utengeneze mpya.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Tengeneza nakala rudufu…</translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything is saved: it is safe to close now.</source>
        <translation>Betri iko kwenye {percent} %. Yote yamehifadhiwa: ni salama kufunga sasa.</translation>
    </message>
</context>
<context>
    <name>AlertButton</name>
    <message>
        <source>Alert…</source>
        <translation>Tahadhari…</translation>
    </message>
</context>
<context>
    <name>AlertGuide</name>
    <message>
        <source>Send this to headquarters today</source>
        <translation>Tuma hii makao makuu leo</translation>
    </message>
    <message>
        <source>Only headquarters can read it. It says what kind of incident, roughly where and when, and the case code: no name, and none of what you wrote. Send all messages by SMS, or photograph the code and send the picture.</source>
        <translation>Makao makuu pekee yanaweza kuisoma. Inasema ni aina gani ya tukio, takriban wapi na lini, na msimbo wa kesi: hakuna jina, wala chochote ulichoandika. Tuma ujumbe wote kwa SMS, au piga picha ya msimbo na utume picha hiyo.</translation>
    </message>
    <message>
        <source>The messages</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Copy message {number} of {all}</source>
        <translation>Nakili ujumbe {number} kati ya {all}</translation>
    </message>
    <message>
        <source>QR code of the alert</source>
        <translation>Msimbo wa QR wa tahadhari</translation>
    </message>
    <message>
        <source>An SMS leaves a trace with the telephone company: who sent it, when, and from where. Use a telephone that is safe to use.</source>
        <translation>SMS huacha alama kwa kampuni ya simu: nani aliituma, lini, na kutoka wapi. Tumia simu ambayo ni salama kutumia.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>✓ Message {number} is copied for 45 seconds.</source>
        <translation>✓ Ujumbe {number} umenakiliwa kwa sekunde 45.</translation>
    </message>
</context>
<context>
    <name>AlertOffer</name>
    <message>
        <source>Finalised. Headquarters has to know this today. Where there is no network, send an alert by SMS.</source>
        <translation>Umekamilishwa. Makao makuu yanapaswa kujua hili leo. Pasipo na mtandao, tuma tahadhari kwa SMS.</translation>
    </message>
    <message>
        <source>Make the alert</source>
        <translation>Tengeneza tahadhari</translation>
    </message>
</context>
<context>
    <name>ArriveGuide</name>
    <message>
        <source>The backup opened, but something in it is wrong</source>
        <translation>Nakala rudufu imefunguka, lakini kuna kitu ndani yake kisicho sawa</translation>
    </message>
    <message>
        <source>What can be read is here. Nothing of the backup itself was changed.</source>
        <translation>Kinachoweza kusomwa kiko hapa. Hakuna kilichobadilishwa kwenye nakala rudufu yenyewe.</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Nina nakala rudufu</translation>
    </message>
    <message>
        <source>Copying and reading everything back. This can take some minutes.</source>
        <translation>Inanakili na kusoma tena kila kitu. Inaweza kuchukua dakika kadhaa.</translation>
    </message>
</context>
<context>
    <name>ArriveStep</name>
    <message>
        <source>Where is the backup?</source>
        <translation>Nakala rudufu iko wapi?</translation>
    </message>
    <message>
        <source>Plug in the USB stick and choose it. The backup itself is not changed.</source>
        <translation>Chomeka kifaa cha USB na ukichague. Nakala rudufu yenyewe haibadilishwi.</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Chagua kifaa cha USB au folda…</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Nakala rudufu zilizopo huko</translation>
    </message>
    <message>
        <source>Its &amp;passphrase, or its recovery key</source>
        <translation>&amp;Neno lake la siri, au ufunguo wake wa kuokoa</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery key</source>
        <translation>Neno lake la siri, au ufunguo wake wa kuokoa</translation>
    </message>
    <message>
        <source>The one that was in use when the backup was made.</source>
        <translation>Lile lililotumika nakala rudufu ilipotengenezwa.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Lete hapa</translation>
    </message>
    <message>
        <source>⚠ There is no backup of a vault in this folder.</source>
        <translation>⚠ Hakuna nakala rudufu ya sanduku salama kwenye folda hii.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Headquarters has a question</source>
        <translation>Makao makuu yana swali</translation>
    </message>
    <message>
        <source>Headquarters does not accept this as it is</source>
        <translation>Makao makuu hayakubali huu ulivyo</translation>
    </message>
    <message>
        <source>Headquarters approved this</source>
        <translation>Makao makuu yameidhinisha huu</translation>
    </message>
    <message>
        <source>Headquarters has the corrected version</source>
        <translation>Makao makuu yana toleo lililosahihishwa</translation>
    </message>
    <message>
        <source>Headquarters received this</source>
        <translation>Makao makuu yamepokea huu</translation>
    </message>
    <message>
        <source>Change what is asked, finalise, and deliver again.</source>
        <translation>Badilisha kinachoulizwa, kamilisha, kisha wasilisha tena.</translation>
    </message>
    <message>
        <source>You corrected it since. The corrected one goes with a delivery.</source>
        <translation>Umeusahihisha tangu hapo. Uliosahihishwa utaenda katika uwasilishaji.</translation>
    </message>
    <message>
        <source>Press Correct…, change what is asked, and deliver again.</source>
        <translation>Bonyeza Sahihisha…, badilisha kinachoulizwa, kisha wasilisha tena.</translation>
    </message>
    <message>
        <source>It cannot be corrected here. Answer headquarters another way.</source>
        <translation>Hauwezi kusahihishwa hapa. Wajibu makao makuu kwa njia nyingine.</translation>
    </message>
</context>
<context>
    <name>AuditKeeper</name>
    <message>
        <source>This form records who fills it in. Who are you? A name or a code.</source>
        <translation>Fomu hii huandika nani anaijaza. Wewe ni nani? Jina au nambari.</translation>
    </message>
    <message>
        <source>Who fills in this form</source>
        <translation>Nani anajaza fomu hii</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>This form records why an observation is changed. What is the reason?</source>
        <translation>Fomu hii huandika kwa nini uchunguzi unabadilishwa. Sababu ni nini?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Sababu ya mabadiliko</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>To a USB stick or folder…</source>
        <translation>Kwenye kifaa cha USB au folda…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Encrypted with the same keys as the vault and read back after writing. The newest three stay there, older ones go. Keep the stick away from the laptop.</source>
        <translation>Imesimbwa fiche kwa funguo zile zile za sanduku salama na husomwa tena baada ya kuandikwa. Tatu mpya zaidi hubaki huko, za zamani huondolewa. Weka kifaa cha USB mbali na laptop.</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Nakala rudufu zilizopo huko</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Maendeleo ya nakala rudufu</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Hamia kwenye laptop mpya</translation>
    </message>
    <message>
        <source>All that is in this vault, in one guided step on each laptop.</source>
        <translation>Yote yaliyomo kwenye sanduku hili salama, kwa hatua moja yenye maelekezo kwenye kila laptop.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Anza…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha nakala rudufu</translation>
    </message>
    <message>
        <source>From the unlock screen, into a vault beside this one.</source>
        <translation>Kutoka skrini ya kufungua, kwenye sanduku salama lililo kando ya hili.</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Jinsi gani…</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Nakala rudufu iende wapi?</translation>
    </message>
    <message>
        <source>No backup of this vault was made yet.</source>
        <translation>Bado hakuna nakala rudufu ya sanduku hili salama iliyotengenezwa.</translation>
    </message>
    <message>
        <source>Last backup: {when} ({age})</source>
        <translation>Nakala rudufu ya mwisho: {when} ({age})</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Kwenye {folder}</translation>
    </message>
    <message>
        <source>⚠ It is old. Plug in the stick and make a new one.</source>
        <translation>⚠ Ni ya zamani. Chomeka kifaa cha USB na utengeneze mpya.</translation>
    </message>
    <message>
        <source>Back up there now</source>
        <translation>Tengeneza nakala rudufu huko sasa</translation>
    </message>
    <message>
        <source>{done} of {total}. You can go on working.</source>
        <translation>{done} kati ya {total}. Unaweza kuendelea kufanya kazi.</translation>
    </message>
    <message>
        <source>✓ The backup was made and read back. You can unplug it.</source>
        <translation>✓ Nakala rudufu imetengenezwa na kusomwa tena. Unaweza kuchomoa kifaa.</translation>
    </message>
    <message>
        <source>Stopped. Older backups are as they were.</source>
        <translation>Imesimamishwa. Nakala rudufu za zamani ziko kama zilivyokuwa.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <comment>button of a message</comment>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Funga ujumbe huu</translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <source>Lock</source>
        <translation>Funga sanduku</translation>
    </message>
    <message numerus="yes">
        <source>%n only on this laptop</source>
        <translation>
            <numerusform>%n kwenye laptop hii tu</numerusform>
            <numerusform>%n kwenye laptop hii tu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop</source>
        <translation>Hakuna kilicho kwenye laptop hii tu</translation>
    </message>
    <message>
        <source>never delivered yet</source>
        <translation>bado hujawasilisha</translation>
    </message>
    <message>
        <source>last delivery {when}</source>
        <translation>uwasilishaji wa mwisho {when}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Kile ambacho kamera inaona</translation>
    </message>
    <message>
        <source>Hold the code before the camera. Nothing that it sees is kept.</source>
        <translation>Shika msimbo mbele ya kamera. Hakuna inachoona kinachohifadhiwa.</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Zima kamera</translation>
    </message>
    <message>
        <source>No QR code was seen for a minute, so the camera was switched off.</source>
        <translation>Hakuna msimbo wa QR ulioonekana kwa dakika moja, kwa hiyo kamera imezimwa.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>{label}: search</source>
        <translation>{label}: tafuta</translation>
    </message>
    <message>
        <source>None chosen yet. Space ticks a line.</source>
        <translation>Bado hujachagua. Kitufe cha Space kinaweka alama kwenye mstari.</translation>
    </message>
    <message>
        <source>Chosen ({count}): {names}</source>
        <translation>Umechagua ({count}): {names}</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Andika ili kutafuta</translation>
    </message>
</context>
<context>
    <name>CheckpointPlace</name>
    <message>
        <source>Checkpoint</source>
        <translation>Kizuizi</translation>
    </message>
    <message>
        <source>Checkpoint now  Ctrl+Shift+L</source>
        <translation>Kizuizi sasa  Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Travel with everything sealed and delivered. What is not on the laptop cannot be taken from it, and nobody can make you open it.</source>
        <translation>Safiri yote yakiwa yametiwa muhuri na kuwasilishwa. Kisichokuwa kwenye laptop hakiwezi kuchukuliwa kutoka kwayo, na hakuna anayeweza kukulazimisha ukifungue.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kinachotokea</translation>
    </message>
    <message>
        <source>Drafts are saved and the vault is locked, at once.</source>
        <translation>Rasimu zinahifadhiwa na sanduku salama linafungwa, mara moja.</translation>
    </message>
    <message>
        <source>Clipboard and traces of chosen files are emptied.</source>
        <translation>Ubao wa kunakili na alama za faili zilizochaguliwa vinafutwa.</translation>
    </message>
    <message>
        <source>The unlock screen shows no label, no name and no number of anything.</source>
        <translation>Skrini ya kufungua haionyeshi lebo, jina wala idadi ya chochote.</translation>
    </message>
    <message>
        <source>The window is called veldmelding, and no message appears anywhere.</source>
        <translation>Dirisha linaitwa veldmelding, na hakuna ujumbe unaoonekana popote.</translation>
    </message>
    <message>
        <source>Nothing is faked and nothing is hidden: you can answer every question truthfully. The program and its encrypted files are still on the laptop, and can be seen.</source>
        <translation>Hakuna kinachoghushiwa na hakuna kinachofichwa: unaweza kujibu kila swali kwa ukweli. Programu na faili zake zilizosimbwa fiche bado ziko kwenye laptop, na zinaweza kuonekana.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>Uchunguzi %n uko kwenye laptop hii tu.</numerusform>
            <numerusform>Uchunguzi %n uko kwenye laptop hii tu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop.</source>
        <translation>Hakuna kilicho kwenye laptop hii tu.</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Hakuna kilichobaki kufanywa hapa.</translation>
    </message>
    <message>
        <source>Deliver what is finalised</source>
        <translation>Wasilisha kilichokamilishwa</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) wait to be delivered.</source>
        <translation>
            <numerusform>Uchunguzi %n unasubiri kuwasilishwa.</numerusform>
            <numerusform>Uchunguzi %n unasubiri kuwasilishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Nenda Wasilisha</translation>
    </message>
    <message>
        <source>Finalise or delete drafts</source>
        <translation>Kamilisha au futa rasimu</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can be read by whoever has your passphrase.</source>
        <translation>
            <numerusform>Rasimu %n inaweza kusomwa na yeyote aliye na neno lako la siri.</numerusform>
            <numerusform>Rasimu %n zinaweza kusomwa na yeyote aliye na neno lako la siri.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the drafts</source>
        <translation>Tazama rasimu</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose a line of the list, or empty the field.</source>
        <translation>Chagua mstari kwenye orodha, au acha sehemu hii wazi.</translation>
    </message>
    <message>
        <source>Type to find, {count} to choose from</source>
        <translation>Andika ili kutafuta, kuna {count} za kuchagua</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Hakuna cha kuchagua</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha yote</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation>Onyesha machaguo yote</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>closed by headquarters</source>
        <translation>imefungwa na makao makuu</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>imetumika mara %n</numerusform>
            <numerusform>imetumika mara %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>The address as a QR code</source>
        <translation>Anwani kama msimbo wa QR</translation>
    </message>
</context>
<context>
    <name>CollectPlace</name>
    <message>
        <source>Phones</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>On which &amp;network?</source>
        <translation>Kwenye &amp;mtandao upi?</translation>
    </message>
    <message>
        <source>On which network?</source>
        <translation>Kwenye mtandao gani?</translation>
    </message>
    <message>
        <source>For &amp;whom?</source>
        <translation>Kwa a&amp;jili ya nani?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Kwa ajili ya nani?</translation>
    </message>
    <message>
        <source>Laptops with veldmelding: encrypted</source>
        <translation>Laptop zenye veldmelding: husimbwa fiche</translation>
    </message>
    <message>
        <source>Phones with Collect too: not encrypted</source>
        <translation>Pia simu zenye Collect: haisimbwi fiche</translation>
    </message>
    <message>
        <source>Encrypted. A laptop that delivers here shows these words:</source>
        <translation>Husimbwa fiche. Laptop inayowasilisha hapa inaonyesha maneno haya:</translation>
    </message>
    <message>
        <source>Collect can only deliver unencrypted here: whoever is on the same Wi-Fi can read along. Use a hotspot of your own, with a password that only your team knows. Never the Wi-Fi of a hotel, a mine or an authority.</source>
        <translation>Hapa Collect inaweza kuwasilisha bila usimbaji fiche tu: yeyote aliye kwenye Wi-Fi hiyo hiyo anaweza kusoma. Tumia hotspot yenu wenyewe, yenye nywila ambayo timu yako pekee inaijua. Kamwe usitumie Wi-Fi ya hoteli, ya mgodi au ya mamlaka.</translation>
    </message>
    <message>
        <source>This network is ours, and it has a password</source>
        <translation>Mtandao huu ni wetu, na una nywila</translation>
    </message>
    <message>
        <source>Phones on the same network deliver to:</source>
        <translation>Simu zilizo kwenye mtandao huo huo zinawasilisha kwa:</translation>
    </message>
    <message>
        <source>Address of this laptop</source>
        <translation>Anwani ya laptop hii</translation>
    </message>
    <message>
        <source>Not encrypted on the way. Switch it off when everyone has delivered.</source>
        <translation>Haisimbwi fiche njiani. Izime kila mtu akishawasilisha.</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Ongeza simu…</translation>
    </message>
    <message>
        <source>Open an envelope…</source>
        <translation>Fungua bahasha…</translation>
    </message>
    <message>
        <source>Open an alert…</source>
        <translation>Fungua tahadhari…</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder…</source>
        <translation>Ingiza kutoka folda ya simu…</translation>
    </message>
    <message>
        <source>Forward to headquarters when there is a network</source>
        <translation>Peleka makao makuu mtandao ukipatikana</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Kutoka kwa nani</translation>
    </message>
    <message>
        <source>Arrived last</source>
        <translation>Ya mwisho kufika</translation>
    </message>
    <message>
        <source>This laptop only, to try it out</source>
        <translation>Laptop hii tu, kwa kujaribu</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Acha kukusanya</translation>
    </message>
    <message>
        <source>Collect from phones</source>
        <translation>Kusanya kutoka kwa simu</translation>
    </message>
    <message>
        <source>Phones can deliver to this laptop now.</source>
        <translation>Sasa simu zinaweza kuwasilisha kwenye laptop hii.</translation>
    </message>
    <message>
        <source>Collecting from phones is off.</source>
        <translation>Kukusanya kutoka kwa simu kumezimwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) arrived here.</source>
        <translation>
            <numerusform>Kumbukumbu %n imefika hapa.</numerusform>
            <numerusform>Kumbukumbu %n zimefika hapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones with ODK Collect or KoboCollect deliver to this laptop where there is no network. What arrives is encrypted here and goes on to headquarters later.</source>
        <translation>Simu zenye ODK Collect au KoboCollect huwasilisha kwenye laptop hii pasipo na mtandao. Kinachofika husimbwa fiche hapa na huenda makao makuu baadaye.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may deliver.</source>
        <translation>
            <numerusform>Simu %n inaruhusiwa kuwasilisha.</numerusform>
            <numerusform>Simu %n zinaruhusiwa kuwasilisha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bila jina</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>kumbukumbu %n</numerusform>
            <numerusform>kumbukumbu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No headquarters is set up: what arrives stays on this laptop until there is one.</source>
        <translation>Hakuna makao makuu yaliyowekwa: kinachofika kinabaki kwenye laptop hii hadi yawekwe.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still have to go on to {name}.</source>
        <translation>
            <numerusform>Kumbukumbu %n bado inapaswa kwenda {name}.</numerusform>
            <numerusform>Kumbukumbu %n bado zinapaswa kwenda {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has everything that arrived.</source>
        <translation>{name} yana kila kitu kilichofika.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Inawauliza makao makuu</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Jaribu muunganisho</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Imesimamishwa. Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>Headquarters answered and knows this laptop. Nothing was sent.</source>
        <translation>Makao makuu yamejibu na yanaijua laptop hii. Hakuna kilichotumwa.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Write the date like this: {example}.</source>
        <translation>Andika tarehe hivi: {example}.</translation>
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
        <translation>yyyy</translation>
    </message>
    <message>
        <source>This year (T)</source>
        <translation>Mwaka huu (T)</translation>
    </message>
    <message>
        <source>This month (T)</source>
        <translation>Mwezi huu (T)</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Leo (T)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenda</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Chagua kwenye kalenda</translation>
    </message>
</context>
<context>
    <name>DecimalNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Andika namba, kwa mfano 12.5.</translation>
    </message>
</context>
<context>
    <name>DecryptGuide</name>
    <message>
        <source>Read sealed records</source>
        <translation>Soma kumbukumbu zilizotiwa muhuri</translation>
    </message>
    <message>
        <source>Where is the private key?</source>
        <translation>Ufunguo binafsi uko wapi?</translation>
    </message>
    <message>
        <source>The .pem file that was made together with the public key in the form. It is read once, and nothing of it is kept.</source>
        <translation>Faili ya .pem iliyotengenezwa pamoja na ufunguo wa umma ulio kwenye fomu. Inasomwa mara moja, na hakuna chochote chake kinachotunzwa.</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Chagua faili ya ufunguo…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Neno la siri la ufunguo</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Neno la siri la ufunguo</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Inafungua ufunguo</translation>
    </message>
    <message>
        <source>From where, and to where?</source>
        <translation>Kutoka wapi, na kwenda wapi?</translation>
    </message>
    <message>
        <source>Records of ODK Briefcase, of ODK Aggregate, or fetched from Central: a folder with everything in it, or a .zip file. The other folder must be new or empty.</source>
        <translation>Kumbukumbu za ODK Briefcase, za ODK Aggregate, au zilizopakuliwa kutoka Central: folda yenye kila kitu ndani yake, au faili ya .zip. Folda nyingine lazima iwe mpya au tupu.</translation>
    </message>
    <message>
        <source>Read the records</source>
        <translation>Soma kumbukumbu</translation>
    </message>
    <message>
        <source>What is written there can be read by anybody who has it. Choose an encrypted disk.</source>
        <translation>Kinachoandikwa huko kinaweza kusomwa na yeyote aliye nacho. Chagua diski iliyosimbwa fiche.</translation>
    </message>
    <message>
        <source>I know that the result is not encrypted</source>
        <translation>Nafahamu kwamba matokeo hayajasimbwa fiche</translation>
    </message>
    <message>
        <source>Folder with the records…</source>
        <translation>Folda yenye kumbukumbu…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Faili ya zip…</translation>
    </message>
    <message>
        <source>New or empty folder for the result…</source>
        <translation>Folda mpya au tupu kwa matokeo…</translation>
    </message>
</context>
<context>
    <name>DecryptStep</name>
    <message>
        <source>Reading the records</source>
        <translation>Inasoma kumbukumbu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Kinachohitaji kuangaliwa</translation>
    </message>
    <message>
        <source>{done} of {all} records</source>
        <translation>kumbukumbu {done} kati ya {all}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Imesimamishwa</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>Matokeo ya kumbukumbu</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Hili halikufanikiwa</translation>
    </message>
</context>
<context>
    <name>DeliverPlace</name>
    <message>
        <source>Deliver</source>
        <translation>Wasilisha</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Kagua muunganisho</translation>
    </message>
    <message>
        <source>Update forms</source>
        <translation>Sasisha fomu</translation>
    </message>
    <message>
        <source>Nothing lost: see the ledger</source>
        <translation>Hakuna kilichopotea: tazama daftari la kumbukumbu</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Weka makao makuu</translation>
    </message>
    <message>
        <source>Needs a look first</source>
        <translation>Inahitaji kuangaliwa kwanza</translation>
    </message>
    <message>
        <source>Waits for delivery</source>
        <translation>Inasubiri kuwasilishwa</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>Uchunguzi %n uko kwenye laptop hii tu.</numerusform>
            <numerusform>Uchunguzi %n uko kwenye laptop hii tu.</numerusform>
        </translation>
    </message>
    <message>
        <source>One observation is only on this laptop.</source>
        <translation>Uchunguzi mmoja uko kwenye laptop hii tu.</translation>
    </message>
    <message>
        <source>Headquarters has everything you finalised.</source>
        <translation>Makao makuu yana kila kitu ulichokamilisha.</translation>
    </message>
    <message>
        <source>Headquarters: {name}</source>
        <translation>Makao makuu: {name}</translation>
    </message>
    <message>
        <source>No headquarters is set up yet. What you write is safe here meanwhile.</source>
        <translation>Bado hakuna makao makuu yaliyowekwa. Unachoandika kiko salama hapa kwa sasa.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Na %n zaidi.</numerusform>
            <numerusform>Na %n zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything you wrote is saved: you can close the program or the laptop at any moment. What is not delivered yet goes on later, from where it was.</source>
        <translation>Betri iko kwenye {percent} %. Yote uliyoandika yamehifadhiwa: unaweza kufunga programu au laptop wakati wowote. Ambacho bado hakijawasilishwa kitaendelea baadaye, kuanzia kilipofikia.</translation>
    </message>
    <message numerus="yes">
        <source>%n with photos, {size} in all.</source>
        <translation>
            <numerusform>%n wenye picha, {size} kwa jumla.</numerusform>
            <numerusform>%n wenye picha, {size} kwa jumla.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>{size} kwa jumla.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are here too and wait until you finalise.</source>
        <translation>
            <numerusform>Rasimu %n iko hapa pia na inasubiri uikamilishe.</numerusform>
            <numerusform>Rasimu %n ziko hapa pia na zinasubiri uzikamilishe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>Endelea kuwasilisha</translation>
    </message>
    <message>
        <source>Looking for headquarters</source>
        <translation>Inatafuta makao makuu</translation>
    </message>
</context>
<context>
    <name>DeliverWords</name>
    <message>
        <source>below 0.1 MB</source>
        <translation>chini ya 0.1 MB</translation>
    </message>
</context>
<context>
    <name>DeliveryOptions</name>
    <message>
        <source>How &amp;much may go</source>
        <translation>&amp;Kiasi gani kiende</translation>
    </message>
    <message>
        <source>How much may go</source>
        <translation>Kiasi gani kiende</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kila kitu</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Bila picha</translation>
    </message>
    <message>
        <source>{number} MB today</source>
        <translation>{number} MB leo</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Wasilisha yenyewe muunganisho ukiwepo</translation>
    </message>
    <message>
        <source>Texts go, photos wait here until you choose otherwise.</source>
        <translation>Maandishi yanaenda, picha zinasubiri hapa hadi uchague vingine.</translation>
    </message>
    <message>
        <source>First danger, then all texts, then smaller copies of photos, then the photos themselves, until today’s amount is used up.</source>
        <translation>Kwanza hatari, kisha maandishi yote, kisha nakala ndogo za picha, kisha picha zenyewe, hadi kiasi cha leo kiishe.</translation>
    </message>
    <message>
        <source>This connection seems to be paid by volume. See Settings, Network.</source>
        <translation>Inaonekana muunganisho huu hulipiwa kwa kiasi cha data. Tazama Mipangilio, Mtandao.</translation>
    </message>
</context>
<context>
    <name>DeliveryOutcome</name>
    <message>
        <source>The connection works. Headquarters answered.</source>
        <translation>Muunganisho unafanya kazi. Makao makuu yamejibu.</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>Makao makuu yanasema: “{words}”</translation>
    </message>
    <message>
        <source>Send the rest too</source>
        <translation>Tuma na zilizobaki</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Everything in the backup is here, and it was read back. You can go on.</source>
        <translation>Kila kitu kilichokuwa kwenye nakala rudufu kiko hapa, na kimesomwa tena. Unaweza kuendelea.</translation>
    </message>
    <message>
        <source>Your vault is ready. Practise with a quick note: nothing leaves this laptop before you press Deliver, and you can delete it again.</source>
        <translation>Sanduku lako salama liko tayari. Jaribu kwa dokezo fupi: hakuna kinachotoka kwenye laptop hii kabla ya kubonyeza Wasilisha, na unaweza kulifuta tena.</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>Inafungua fomu</translation>
    </message>
    <message>
        <source>Finalised and safe on this laptop. Deliver it when you have a connection.</source>
        <translation>Umekamilishwa na uko salama kwenye laptop hii. Uwasilishe ukipata muunganisho.</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Nenda Wasilisha</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(mara %n)</numerusform>
            <numerusform>(mara %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the program went wrong{again}. What you wrote is safe. Go on, or lock and unlock to start afresh. For the people who maintain it: {technical}</source>
        <translation>Kuna hitilafu kwenye programu{again}. Ulichoandika kiko salama. Endelea, au funga sanduku na ulifungue tena ili kuanza upya. Kwa wanaoitunza programu: {technical}</translation>
    </message>
</context>
<context>
    <name>DestroyGuide</name>
    <message>
        <source>Destroy this vault?</source>
        <translation>Haribu sanduku hili salama?</translation>
    </message>
    <message>
        <source>Its keys are overwritten, so that neither passphrase nor recovery sheet nor headquarters opens it, and then its files are removed. It cannot be undone.</source>
        <translation>Funguo zake zinafutwa kwa kuandikwa upya, ili lisifunguke kwa neno la siri, kwa karatasi ya kuokoa wala na makao makuu, kisha faili zake zinaondolewa. Haiwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Destroy it now?</source>
        <translation>Liharibu sasa?</translation>
    </message>
    <message>
        <source>After this the unlock screen comes, and this vault is not on it any more.</source>
        <translation>Baada ya hapa skrini ya kufungua inaonekana, na sanduku hili salama halipo tena hapo.</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Haribu sanduku hili salama</translation>
    </message>
    <message>
        <source>To keep the work, press Cancel, then deliver or make a backup.</source>
        <translation>Ili kutunza kazi, bonyeza Ghairi, kisha wasilisha au tengeneza nakala rudufu.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>you were at: {question}</source>
        <translation>ulikuwa kwenye: {question}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} kati ya {asked} yamejibiwa</translation>
    </message>
</context>
<context>
    <name>DuressGuide</name>
    <message>
        <source>A passphrase that destroys the keys?</source>
        <translation>Neno la siri linaloharibu funguo?</translation>
    </message>
    <message>
        <source>Typed on the unlock screen, it makes this vault unreadable for everybody.</source>
        <translation>Likiandikwa kwenye skrini ya kufungua, hulifanya sanduku hili salama lisisomeke kwa yeyote.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>I have read this, and talked about it with headquarters</source>
        <translation>Nimesoma haya, na nimezungumza na makao makuu kuhusu jambo hili</translation>
    </message>
    <message>
        <source>Which passphrase shall destroy the keys?</source>
        <translation>Ni neno gani la siri liharibu funguo?</translation>
    </message>
    <message>
        <source>Not like the one you use every day, so that you never type it by mistake.</source>
        <translation>Lisifanane na lile unalotumia kila siku, ili usiliandike kamwe kwa makosa.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Liweke</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Inabadilisha funguo</translation>
    </message>
    <message>
        <source>The passphrase you use every day</source>
        <translation>Neno la siri unalotumia kila siku</translation>
    </message>
    <message>
        <source>✓ The duress passphrase is set</source>
        <translation>✓ Neno la siri la shuruti limewekwa</translation>
    </message>
    <message>
        <source>Make backups often: after it is used, only a backup can bring back work.</source>
        <translation>Tengeneza nakala rudufu mara kwa mara: baada ya kulitumia, nakala rudufu pekee ndiyo inayoweza kurudisha kazi.</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Neno la siri la shuruti</translation>
    </message>
</context>
<context>
    <name>EnvelopeButtons</name>
    <message>
        <source>Seal into an envelope…</source>
        <translation>Tia kwenye bahasha yenye muhuri…</translation>
    </message>
    <message>
        <source>Enter a receipt code…</source>
        <translation>Ingiza msimbo wa stakabadhi…</translation>
    </message>
</context>
<context>
    <name>EraseGuide</name>
    <message>
        <source>Erase what can be read here?</source>
        <translation>Futa kinachoweza kusomwa hapa?</translation>
    </message>
    <message>
        <source>For when there is no time. It works without a connection and takes a few seconds. Drafts always go, with their photos and everything the search knows.</source>
        <translation>Kwa wakati ambapo hakuna muda. Inafanya kazi bila muunganisho na huchukua sekunde chache. Rasimu huondolewa daima, pamoja na picha zake na yote ambayo utafutaji unayajua.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Finalised records too, also what is not delivered yet</source>
        <translation>Kumbukumbu zilizokamilishwa pia, hata ambazo bado hazijawasilishwa</translation>
    </message>
    <message>
        <source>Sealed records too, which nobody can read here anyway</source>
        <translation>Kumbukumbu zilizotiwa muhuri pia, ambazo hata hivyo hakuna anayeweza kuzisoma hapa</translation>
    </message>
    <message>
        <source>Erase it now?</source>
        <translation>Ifute sasa?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Futa kabisa</translation>
    </message>
    <message>
        <source>✓ Erased</source>
        <translation>✓ Imefutwa</translation>
    </message>
    <message>
        <source>What stays is listed under Observations. You can go on working.</source>
        <translation>Kinachobaki kimeorodheshwa chini ya Uchunguzi. Unaweza kuendelea kufanya kazi.</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Futa kinachoweza kusomwa</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Inafuta</translation>
    </message>
</context>
<context>
    <name>EscrowGuide</name>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translation>Je, makao makuu yaweze kufungua sanduku hili salama?</translation>
    </message>
    <message>
        <source>Then nothing is lost when both passphrase and recovery sheet are gone, or when you fall ill. But whoever has headquarters&apos; private key can read everything in this vault, also drafts, if they have the laptop or a backup.</source>
        <translation>Hivyo hakuna kinachopotea neno la siri na karatasi ya kuokoa vyote vikipotea, au ukiugua. Lakini aliye na ufunguo binafsi wa makao makuu anaweza kusoma kila kitu ndani ya sanduku hili, hata rasimu, akiwa na laptop au nakala rudufu.</translation>
    </message>
    <message>
        <source>I want this, and nobody made me</source>
        <translation>Nataka hivi, na hakuna aliyenilazimisha</translation>
    </message>
    <message>
        <source>It is your choice. You can take it back here; backups made meanwhile keep it.</source>
        <translation>Ni uamuzi wako. Unaweza kuubatilisha hapa; nakala rudufu zilizotengenezwa wakati huo hubaki nao.</translation>
    </message>
    <message>
        <source>Which key is headquarters&apos;?</source>
        <translation>Ufunguo wa makao makuu ni upi?</translation>
    </message>
    <message>
        <source>Headquarters gives it to you as fourteen groups of signs, a file or a code.</source>
        <translation>Makao makuu hukupa kama makundi kumi na manne ya alama, faili au msimbo.</translation>
    </message>
    <message>
        <source>Headquarters&apos; &amp;key</source>
        <translation>&amp;Ufunguo wa makao makuu</translation>
    </message>
    <message>
        <source>Let headquarters in</source>
        <translation>Ruhusu makao makuu</translation>
    </message>
    <message>
        <source>From now on this vault opens with headquarters&apos; private key too.</source>
        <translation>Kuanzia sasa sanduku hili salama linafunguka pia kwa ufunguo binafsi wa makao makuu.</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Inabadilisha funguo</translation>
    </message>
    <message>
        <source>✓ Headquarters can open this vault</source>
        <translation>✓ Makao makuu yanaweza kufungua sanduku hili salama</translation>
    </message>
    <message>
        <source>It stands in the list under People and keys, with the words of its key.</source>
        <translation>Yako kwenye orodha chini ya Watu na funguo, pamoja na maneno ya ufunguo wao.</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Makao makuu kama njia ya kuingia</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Ushahidi</translation>
    </message>
    <message>
        <source>A signed journal takes down what was done to each record and when: made, changed, finalised, delivered, exported, erased. Never what it says.</source>
        <translation>Jarida lililotiwa sahihi huandika nini kilifanywa kwa kila kumbukumbu na lini: iliundwa, ilibadilishwa, ilikamilishwa, ilifika, ilihamishwa nje, ilifutwa. Kamwe haliandiki kilichomo.</translation>
    </message>
    <message>
        <source>Check the journal now</source>
        <translation>Kagua jarida sasa</translation>
    </message>
    <message>
        <source>✓ Every entry follows from the one before and is signed.</source>
        <translation>✓ Kila ingizo linafuata lililotangulia na limetiwa sahihi.</translation>
    </message>
    <message>
        <source>⚠ The journal was altered or is damaged. Compare what matters with headquarters.</source>
        <translation>⚠ Jarida limebadilishwa au limeharibika. Linganisha yaliyo muhimu na makao makuu.</translation>
    </message>
    <message>
        <source>Words of this vault&apos;s signing key. Leave them with headquarters early:</source>
        <translation>Maneno ya ufunguo wa sahihi wa sanduku hili salama. Yaache makao makuu mapema:</translation>
    </message>
    <message>
        <source>Anybody with an export can verify it without this program, with a script of fifty lines from the documentation, and compare the words of the key. Each delivery leaves with headquarters how far the journal was.</source>
        <translation>Yeyote aliye na faili zilizohamishwa nje anaweza kuzihakiki bila programu hii, kwa skripti ya mistari hamsini kutoka nyaraka, na kulinganisha maneno ya ufunguo. Kila uwasilishaji huacha makao makuu taarifa ya jarida lilipofikia.</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Hamisha nje kama ushahidi</translation>
    </message>
    <message>
        <source>Originals, journal and key in a folder, readable by anybody.</source>
        <translation>Nakala za asili, jarida na ufunguo kwenye folda, zinazosomeka na yeyote.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Hamisha nje…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>ingizo %n</numerusform>
            <numerusform>maingizo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>They add up to {head}</source>
        <translation>Kwa pamoja yanatoa {head}</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Inakagua kila ingizo</translation>
    </message>
</context>
<context>
    <name>ExportGuide</name>
    <message>
        <source>Which records?</source>
        <translation>Kumbukumbu zipi?</translation>
    </message>
    <message>
        <source>Finalised ones, byte for byte as they were frozen. Take no more than needed.</source>
        <translation>Zilizokamilishwa, baiti kwa baiti kama zilivyofungwa zisibadilike. Usichukue zaidi ya zinazohitajika.</translation>
    </message>
    <message>
        <source>Nothing is finalised yet, so there is nothing to export.</source>
        <translation>Bado hakuna iliyokamilishwa, kwa hiyo hakuna cha kuhamisha nje.</translation>
    </message>
    <message>
        <source>For what, and where to?</source>
        <translation>Kwa ajili ya nini, na kwenda wapi?</translation>
    </message>
    <message>
        <source>The folder will be readable by anybody who has it: names of places, what people saw, photos. The purpose is entered in the journal and goes along.</source>
        <translation>Folda itasomeka na yeyote aliye nayo: majina ya mahali, waliyoyaona watu, picha. Kusudi linaandikwa kwenye jarida na linaenda pamoja.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha nje</translation>
    </message>
    <message>
        <source>I know that the export is not encrypted</source>
        <translation>Nafahamu kwamba kinachohamishwa nje hakijasimbwa fiche</translation>
    </message>
    <message>
        <source>&amp;Purpose, and for whom</source>
        <translation>&amp;Kusudi, na kwa ajili ya nani</translation>
    </message>
    <message>
        <source>Purpose, and for whom</source>
        <translation>Kusudi, na kwa ajili ya nani</translation>
    </message>
    <message>
        <source>Choose a new or empty folder…</source>
        <translation>Chagua folda mpya au tupu…</translation>
    </message>
    <message>
        <source>✓ Exported</source>
        <translation>✓ Imehamishwa nje</translation>
    </message>
    <message>
        <source>Compare these words with headquarters when the export is verified:</source>
        <translation>Linganisha maneno haya na makao makuu wakati wa kuhakiki:</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Hamisha nje kama ushahidi</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), with journal and key.</source>
        <translation>
            <numerusform>Kumbukumbu %n, pamoja na jarida na ufunguo.</numerusform>
            <numerusform>Kumbukumbu %n, pamoja na jarida na ufunguo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) are no longer on this laptop: they were delivered and cleared away.</source>
        <translation>
            <numerusform>Picha au faili %n haiko tena kwenye laptop hii: iliwasilishwa na kuondolewa.</numerusform>
            <numerusform>Picha au faili %n haziko tena kwenye laptop hii: ziliwasilishwa na kuondolewa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the export</source>
        <translation>Inaandika faili za kuhamisha nje</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Choose a file</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Choose a file or drop it here: {kinds}</source>
        <translation>Chagua faili au iburute hapa: {kinds}</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>Faili imeongezwa: {name}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Inasoma faili…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Chagua nyingine…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
</context>
<context>
    <name>FillPlace</name>
    <message>
        <source>The entry was removed.</source>
        <translation>Ingizo limeondolewa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Discard this draft? Nothing of it is kept, and it cannot be undone.</source>
        <translation>Tupa rasimu hii? Hakuna chochote chake kitakachobaki, na haiwezi kurudishwa.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Imehifadhiwa {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Correction: {form}</source>
        <translation>Sahihisho: {form}</translation>
    </message>
    <message>
        <source>Finalise  Ctrl+Enter</source>
        <translation>Kamilisha  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Tupa…</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Kamilisha</translation>
    </message>
    <message>
        <source>Freezes the record so that it can be delivered</source>
        <translation>Uchunguzi haubadiliki tena baada ya hapa, ili uweze kuwasilishwa</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are kept. Try again.</source>
        <translation>Kuna hitilafu imetokea. Majibu yako yamehifadhiwa. Jaribu tena.</translation>
    </message>
    <message>
        <source>Your last answers are not saved yet. They are still on the screen. Keep this window open, make room on the disk, and press Try again.</source>
        <translation>Majibu yako ya mwisho bado hayajahifadhiwa. Bado yako kwenye skrini. Acha dirisha hili wazi, ongeza nafasi kwenye diski, kisha bonyeza Jaribu tena.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>Making the vault. This takes a few seconds.</source>
        <translation>Inatengeneza sanduku salama. Inachukua sekunde chache.</translation>
    </message>
    <message>
        <source>veldmelding · step {number} of {all}</source>
        <translation>veldmelding · hatua ya {number} kati ya {all}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>imetumika mara %n</numerusform>
            <numerusform>imetumika mara %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>bado haijatumika</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>toleo {version}</translation>
    </message>
</context>
<context>
    <name>Geopoint</name>
    <message>
        <source>A place needs both latitude and longitude.</source>
        <translation>Mahali panahitaji latitudo na longitudo zote mbili.</translation>
    </message>
    <message>
        <source>Latitude is a number from -90 to 90, or like 4°19&apos;18&quot;S.</source>
        <translation>Latitudo ni namba kati ya -90 na 90, au kama 4°19&apos;18&quot;S.</translation>
    </message>
    <message>
        <source>Longitude is a number from -180 to 180, or like 15°18&apos;46&quot;E.</source>
        <translation>Longitudo ni namba kati ya -180 na 180, au kama 15°18&apos;46&quot;E.</translation>
    </message>
    <message>
        <source>0, 0 lies in the ocean. Write the real place, or leave it empty.</source>
        <translation>0, 0 iko baharini. Andika mahali halisi, au acha wazi.</translation>
    </message>
    <message>
        <source>Altitude is a number of metres from -500 to 9000.</source>
        <translation>Mwinuko ni idadi ya mita kati ya -500 na 9000.</translation>
    </message>
    <message>
        <source>Accuracy is a number of metres, for example 10.</source>
        <translation>Usahihi ni idadi ya mita, kwa mfano 10.</translation>
    </message>
    <message>
        <source>Degrees, like -4.3217 or 4°19′18″S</source>
        <translation>Digrii, kama -4.3217 au 4°19′18″S</translation>
    </message>
    <message>
        <source>± {metres} m</source>
        <translation>± {metres} m</translation>
    </message>
    <message>
        <source>Photo made at this place</source>
        <translation>Picha iliyopigwa mahali hapa</translation>
    </message>
    <message>
        <source>This photo does not say where it was made. Type the place instead.</source>
        <translation>Picha hii haionyeshi ilipopigwa. Andika mahali badala yake.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudo</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudo</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation>Mwinuko (m)</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Usahihi (m)</translation>
    </message>
    <message>
        <source>Take from a photo…</source>
        <translation>Chukua kutoka kwenye picha…</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Done</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>step {number} of {all}</source>
        <translation>hatua ya {number} kati ya {all}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
</context>
<context>
    <name>HandOnGuide</name>
    <message>
        <source>Set up another laptop</source>
        <translation>Sanidi laptop nyingine</translation>
    </message>
    <message>
        <source>You get a QR code and four words. The code may be seen by anybody. Say the words another way: by telephone, or on a piece of paper that is thrown away.</source>
        <translation>Unapata msimbo wa QR na maneno manne. Msimbo unaweza kuonekana na yeyote. Sema maneno kwa njia nyingine: kwa simu, au kwenye kipande cha karatasi kinachotupwa baadaye.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Tengeneza msimbo</translation>
    </message>
    <message>
        <source>The other laptop may deliver in the same name as this one</source>
        <translation>Laptop nyingine inaweza kuwasilisha kwa jina lile lile la hii</translation>
    </message>
    <message>
        <source>The code and its words</source>
        <translation>Msimbo na maneno yake</translation>
    </message>
    <message>
        <source>On the other laptop: Headquarters, Read a picture of the QR code, then the words. They are shown only now.</source>
        <translation>Kwenye laptop nyingine: Makao makuu, Soma picha ya msimbo wa QR, kisha maneno. Yanaonyeshwa sasa tu.</translation>
    </message>
    <message>
        <source>QR code for the other laptop</source>
        <translation>Msimbo wa QR kwa laptop nyingine</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>Inatengeneza msimbo</translation>
    </message>
</context>
<context>
    <name>HandOverGuide</name>
    <message>
        <source>To whom?</source>
        <translation>Kwa nani?</translation>
    </message>
    <message>
        <source>Your colleague opens Settings, People and keys, Receive from a colleague, and sends you the address that stands there. Only that vault can open the parcel.</source>
        <translation>Mwenzako anafungua Mipangilio, Watu na funguo, Pokea kutoka kwa mwenzako, na anakutumia anwani iliyo hapo. Sanduku lile salama pekee ndilo linaloweza kufungua kifurushi.</translation>
    </message>
    <message>
        <source>Your colleague&apos;s &amp;address</source>
        <translation>&amp;Anwani ya mwenzako</translation>
    </message>
    <message>
        <source>Where does the parcel go?</source>
        <translation>Kifurushi kiende wapi?</translation>
    </message>
    <message>
        <source>It is one encrypted file. Give it on a USB stick, or send it by any way you like: only your colleague can open it.</source>
        <translation>Ni faili moja iliyosimbwa fiche. Itoe kwa kifaa cha USB, au itume kwa njia yoyote unayotaka: mwenzako pekee ndiye anayeweza kuifungua.</translation>
    </message>
    <message>
        <source>Write the parcel</source>
        <translation>Andika kifurushi</translation>
    </message>
    <message>
        <source>All of it is still here too. Drafts stay until you remove them; finalised observations until headquarters confirms them.</source>
        <translation>Yote bado yako hapa pia. Rasimu zinabaki hadi uziondoe; uchunguzi uliokamilishwa hadi makao makuu yauthibitishe.</translation>
    </message>
    <message>
        <source>Move the drafts to the recycle bin here</source>
        <translation>Hamishia rasimu za hapa kwenye pipa la taka</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Chagua mahali pa kukiandika…</translation>
    </message>
    <message>
        <source>What do you hand over?</source>
        <translation>Unakabidhi nini?</translation>
    </message>
    <message>
        <source>It goes with its answers and photos. Your colleague goes on with a draft, and delivers what is finalised as you left it. Delivered twice it counts once.</source>
        <translation>Inakwenda na majibu na picha zake. Mwenzako anaendelea na rasimu, na anawasilisha kilichokamilishwa kama ulivyokiacha. Kikiwasilishwa mara mbili kinahesabiwa mara moja.</translation>
    </message>
    <message>
        <source>There are no drafts, and all the rest is delivered.</source>
        <translation>Hakuna rasimu, na mengine yote yamewasilishwa.</translation>
    </message>
    <message>
        <source>✓ The parcel is written</source>
        <translation>✓ Kifurushi kimeandikwa</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Kabidhi kwa mwenzako</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rasimu</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>imekamilishwa</translation>
    </message>
    <message>
        <source>Writing the parcel</source>
        <translation>Inaandika kifurushi</translation>
    </message>
    <message>
        <source>✓ They are in the recycle bin here, for 30 days. You can take them back.</source>
        <translation>✓ Ziko kwenye pipa la taka hapa, kwa siku 30. Unaweza kuzirudisha.</translation>
    </message>
</context>
<context>
    <name>HeadquartersForm</name>
    <message>
        <source>&amp;Set-up text or address</source>
        <translation>&amp;Maandishi ya usanidi au anwani</translation>
    </message>
    <message>
        <source>Set-up text or address</source>
        <translation>Maandishi ya usanidi au anwani</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Bandika hapa</translation>
    </message>
    <message>
        <source>Read a picture of the QR code…</source>
        <translation>Soma picha ya msimbo wa QR…</translation>
    </message>
    <message>
        <source>Opening the code</source>
        <translation>Inafungua msimbo</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bandika picha</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Tumia kamera</translation>
    </message>
    <message>
        <source>A picture can also be dropped here: photograph the code with a phone, or make a screenshot of it.</source>
        <translation>Picha pia inaweza kuangushwa hapa: piga picha ya msimbo kwa simu, au piga picha ya skrini.</translation>
    </message>
    <message>
        <source>This code is locked. &amp;Words that belong to it</source>
        <translation>Msimbo huu umefungwa. &amp;Maneno yake</translation>
    </message>
    <message>
        <source>Words that belong to this code</source>
        <translation>Maneno ya msimbo huu</translation>
    </message>
    <message>
        <source>as headquarters told you, another way</source>
        <translation>kama makao makuu yalivyokuambia, kwa njia nyingine</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>Fungua msimbo</translation>
    </message>
    <message>
        <source>This address needs your account there. It is kept in the vault.</source>
        <translation>Anwani hii inahitaji akaunti yako ya huko. Inatunzwa ndani ya sanduku salama.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Jina la mtumiaji</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>N&amp;ywila</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nywila</translation>
    </message>
    <message>
        <source>I know. Deliver there without encryption</source>
        <translation>Nafahamu. Wasilisha huko bila usimbaji fiche</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Inasoma picha</translation>
    </message>
    <message>
        <source>Picture of the QR code</source>
        <translation>Picha ya msimbo wa QR</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Hakuna picha ya kubandika. Nakili moja kwanza.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Take it again, straight and sharp, or paste the set-up text.</source>
        <translation>Hakuna msimbo wa QR uliopatikana kwenye picha hii. Ipige tena, ikiwa imenyooka na inaonekana vizuri, au bandika maandishi ya usanidi.</translation>
    </message>
    <message>
        <source>✓ Headquarters: {name}, at {host}</source>
        <translation>✓ Makao makuu: {name}, kwenye {host}</translation>
    </message>
    <message>
        <source>✓ Headquarters: {host}</source>
        <translation>✓ Makao makuu: {host}</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>Ufunguo wao kwa maneno, wa kulinganisha kwa simu: {words}</translation>
    </message>
    <message>
        <source>⚠ This address does not encrypt. Others on the network could read along.</source>
        <translation>⚠ Anwani hii haitumii usimbaji fiche. Wengine kwenye mtandao wanaweza kusoma.</translation>
    </message>
</context>
<context>
    <name>HeadquartersSection</name>
    <message>
        <source>Headquarters</source>
        <translation>Makao makuu</translation>
    </message>
    <message>
        <source>Deliver there from now on</source>
        <translation>Wasilisha huko kuanzia sasa</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Yasahau</translation>
    </message>
    <message>
        <source>This is another key than the one so far. Ask headquarters by telephone whether they changed it, and compare the words, before you go on.</source>
        <translation>Huu ni ufunguo tofauti na uliokuwepo hadi sasa. Waulize makao makuu kwa simu kama waliubadilisha, na mlinganishe maneno, kabla ya kuendelea.</translation>
    </message>
    <message>
        <source>Set up another laptop</source>
        <translation>Sanidi laptop nyingine</translation>
    </message>
    <message>
        <source>A QR code that is of no use to anybody without the words that belong to it.</source>
        <translation>Msimbo wa QR usiomfaa yeyote bila maneno yake.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>Tengeneza msimbo…</translation>
    </message>
    <message>
        <source>Read sealed records</source>
        <translation>Soma kumbukumbu zilizotiwa muhuri</translation>
    </message>
    <message>
        <source>At headquarters: open records that ODK encrypted, with the private key.</source>
        <translation>Kwenye makao makuu: fungua kumbukumbu zilizosimbwa fiche na ODK, kwa ufunguo binafsi.</translation>
    </message>
    <message>
        <source>Read them…</source>
        <translation>Zisome…</translation>
    </message>
    <message>
        <source>No headquarters yet. Everything else works without it.</source>
        <translation>Bado hakuna makao makuu. Mengine yote yanafanya kazi bila hayo.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Weka makao makuu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>Ufunguo wao kwa maneno, wa kulinganisha kwa simu: {words}</translation>
    </message>
    <message>
        <source>It gave no key of its own. Sealed envelopes and alerts need one; deliveries do not.</source>
        <translation>Hayakutoa ufunguo wao wenyewe. Bahasha zenye muhuri na tahadhari zinauhitaji; uwasilishaji hauuhitaji.</translation>
    </message>
    <message>
        <source>✓ From now on you deliver there.</source>
        <translation>✓ Kuanzia sasa unawasilisha huko.</translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Where is headquarters?</source>
        <translation>Makao makuu yako wapi?</translation>
    </message>
    <message>
        <source>Headquarters gives you a QR code, a set-up text or an address. You can also do this later, in Settings: everything works without it.</source>
        <translation>Makao makuu yatakupa msimbo wa QR, maandishi ya usanidi au anwani. Unaweza pia kufanya hivi baadaye, kwenye Mipangilio: kila kitu kinafanya kazi bila hayo.</translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Kurasa za msaada</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Ukurasa wa msaada</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Not filled in yet</source>
        <translation>Bado haijajazwa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
</context>
<context>
    <name>KeyChangeCard</name>
    <message>
        <source>{form}: another key</source>
        <translation>{form}: ufunguo mwingine</translation>
    </message>
    <message>
        <source>{form}: no longer encrypted</source>
        <translation>{form}: haisimbwi fiche tena</translation>
    </message>
    <message>
        <source>Headquarters seems to want this form encrypted differently. It can also be somebody else who wants to read along. Ask headquarters, not over this network, and compare. Until then the form you have goes on working.</source>
        <translation>Inaonekana makao makuu yanataka fomu hii isimbwe fiche kwa namna tofauti. Huenda pia ni mtu mwingine anayetaka kusoma. Waulize makao makuu, si kupitia mtandao huu, na mlinganishe. Hadi hapo fomu uliyo nayo inaendelea kufanya kazi.</translation>
    </message>
    <message>
        <source>So far: {key}</source>
        <translation>Hadi sasa: {key}</translation>
    </message>
    <message>
        <source>Would be: {key}</source>
        <translation>Ungekuwa: {key}</translation>
    </message>
    <message>
        <source>I compared it: take the new key</source>
        <translation>Nimelinganisha: chukua ufunguo mpya</translation>
    </message>
    <message>
        <source>I asked: take the form without a key</source>
        <translation>Nimeuliza: chukua fomu isiyo na ufunguo</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language do you want to read?</source>
        <translation>Unataka kusoma kwa lugha gani?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings. Forms have their own languages.</source>
        <translation>Unaweza kuibadilisha wakati wowote kwenye Mipangilio. Fomu zina lugha zake zenyewe.</translation>
    </message>
    <message>
        <source>I have a backup from another laptop</source>
        <translation>Nina nakala rudufu kutoka laptop nyingine</translation>
    </message>
</context>
<context>
    <name>LaptopLimits</name>
    <message>
        <source>This form wants to record sound in the background. Nothing is recorded.</source>
        <translation>Fomu hii inataka kurekodi sauti kimyakimya. Hakuna kinachorekodiwa.</translation>
    </message>
    <message>
        <source>This form wants to know where you are by itself. This laptop does not tell it; only a place that you enter is kept.</source>
        <translation>Fomu hii inataka kujua yenyewe uko wapi. Kompyuta hii haisemi; ni mahali unapoandika tu panapohifadhiwa.</translation>
    </message>
</context>
<context>
    <name>LeavingGuide</name>
    <message>
        <source>What has to be done when somebody leaves</source>
        <translation>Kinachopaswa kufanywa mtu anapoondoka</translation>
    </message>
    <message>
        <source>From top to bottom. Each step can be left and taken up again later.</source>
        <translation>Kutoka juu hadi chini. Kila hatua inaweza kuachwa na kuendelezwa baadaye.</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Mtu anaondoka kwenye timu</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Anza…</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Hakuna kilichobaki kufanywa hapa.</translation>
    </message>
    <message>
        <source>1. Hand over the drafts</source>
        <translation>1. Kabidhi rasimu</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be lost with this vault.</source>
        <translation>
            <numerusform>Rasimu %n ingepotea pamoja na sanduku hili salama.</numerusform>
            <numerusform>Rasimu %n zingepotea pamoja na sanduku hili salama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Kabidhi…</translation>
    </message>
    <message>
        <source>2. Deliver what is finalised</source>
        <translation>2. Wasilisha kilichokamilishwa</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>Uchunguzi %n uko kwenye laptop hii tu.</numerusform>
            <numerusform>Uchunguzi %n uko kwenye laptop hii tu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Nenda Wasilisha</translation>
    </message>
    <message>
        <source>3. See who can still open it</source>
        <translation>3. Angalia nani bado anaweza kulifungua</translation>
    </message>
    <message>
        <source>Take the recovery sheet back. Take headquarters&apos; way in away if it has one.</source>
        <translation>Chukua tena karatasi ya kuokoa. Ondoa njia ya kuingia ya makao makuu kama ipo.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Angalia…</translation>
    </message>
    <message>
        <source>4a. Somebody else goes on with this vault: new keys</source>
        <translation>4a. Mtu mwingine anaendelea na sanduku hili salama: funguo mpya</translation>
    </message>
    <message>
        <source>The one who leaves can then open neither it nor later backups.</source>
        <translation>Hapo anayeondoka hawezi kulifungua wala kufungua nakala rudufu za baadaye.</translation>
    </message>
    <message>
        <source>4b. Nobody goes on with it: destroy it</source>
        <translation>4b. Hakuna anayeendelea nalo: liharibu</translation>
    </message>
    <message>
        <source>When all of it is delivered and handed over. Two steps, and it is gone.</source>
        <translation>Yote yakiwa yamewasilishwa na kukabidhiwa. Hatua mbili, na halipo tena.</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>Hakuna kilichopotea</translation>
    </message>
    <message>
        <source>Every record you finalised stays on this laptop at least until headquarters has confirmed all its parts. Here is what was confirmed, and when.</source>
        <translation>Kila uchunguzi uliokamilisha unabaki kwenye laptop hii angalau hadi makao makuu yathibitishe sehemu zake zote. Hapa kuna kilichothibitishwa, na lini.</translation>
    </message>
    <message>
        <source>Show older records</source>
        <translation>Onyesha uchunguzi wa zamani zaidi</translation>
    </message>
    <message>
        <source>Ledger of deliveries</source>
        <translation>Daftari la kumbukumbu la uwasilishaji</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Uchunguzi</translation>
    </message>
    <message>
        <source>Headquarters has it</source>
        <translation>Makao makuu yanayo</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Imethibitishwa na</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>Makao makuu yanasema: “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s), {when}</source>
        <translation>
            <numerusform>sehemu %n, {when}</numerusform>
            <numerusform>sehemu zote %n, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s)</source>
        <translation>
            <numerusform>sehemu %n</numerusform>
            <numerusform>sehemu zote %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n part(s)</source>
        <translation>
            <numerusform>{done} kati ya sehemu %n</numerusform>
            <numerusform>{done} kati ya sehemu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation>uko kwenye laptop hii tu</translation>
    </message>
    <message>
        <source>SHA-256 of this part: {digest}</source>
        <translation>SHA-256 ya sehemu hii: {digest}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>majibu</translation>
    </message>
    <message>
        <source>as a smaller copy</source>
        <translation>kama nakala ndogo</translation>
    </message>
    <message>
        <source>a smaller copy, {when}</source>
        <translation>nakala ndogo, {when}</translation>
    </message>
    <message>
        <source>offered, not confirmed yet</source>
        <translation>imetumwa, bado haijathibitishwa</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>bado haijatumwa</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} kati ya {all} zimechaguliwa</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Mwonekano na lugha</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Rangi</translation>
    </message>
    <message>
        <source>Size of &amp;letters</source>
        <translation>&amp;Ukubwa wa herufi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Herufi ndogo zaidi</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Herufi kubwa zaidi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nyeupe</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Nyeusi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Utofauti mkubwa</translation>
    </message>
    <message>
        <source>Size of letters: {scale} %</source>
        <translation>Ukubwa wa herufi: {scale} %</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>today</source>
        <translation>leo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>jana</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>siku {days} zilizopita</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>{label}: date</source>
        <translation>{label}: tarehe</translation>
    </message>
    <message>
        <source>{label}: time</source>
        <translation>{label}: saa</translation>
    </message>
    <message>
        <source>Add the time.</source>
        <translation>Ongeza saa.</translation>
    </message>
    <message>
        <source>Add the date.</source>
        <translation>Ongeza tarehe.</translation>
    </message>
</context>
<context>
    <name>MoveGuide</name>
    <message>
        <source>Take everything to the new laptop</source>
        <translation>Hamishia kila kitu kwenye laptop mpya</translation>
    </message>
    <message>
        <source>Plug in a USB stick and write a backup to it. On the new laptop install veldmelding, start it and choose I have a backup. Your passphrase stays the same.</source>
        <translation>Chomeka kifaa cha USB na uandike nakala rudufu humo. Kwenye laptop mpya sakinisha veldmelding, iwashe na uchague Nina nakala rudufu. Neno lako la siri linabaki lile lile.</translation>
    </message>
    <message>
        <source>Write to this folder</source>
        <translation>Andika kwenye folda hii</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Chagua kifaa cha USB…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Maendeleo ya nakala rudufu</translation>
    </message>
    <message>
        <source>✓ Everything is on the stick</source>
        <translation>✓ Kila kitu kiko kwenye kifaa cha USB</translation>
    </message>
    <message>
        <source>Do not write anything here any more: it would not come along. When the new laptop shows your observations, destroy this vault here under Settings, Wipe.</source>
        <translation>Usiandike chochote hapa tena: hakitaenda pamoja. Laptop mpya ikionyesha uchunguzi wako, haribu sanduku hili salama hapa kwenye Mipangilio, Futa data.</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Hamia kwenye laptop mpya</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Nakala rudufu iende wapi?</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Mtandao</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Wasilisha yenyewe muunganisho ukiwepo</translation>
    </message>
    <message>
        <source>Off, nothing leaves before you press Deliver. Danger leaves first, and at once when this is on.</source>
        <translation>Ikiwa imezimwa, hakuna kinachotoka kabla ya kubonyeza Wasilisha. Hatari hutoka kwanza, na mara moja hii ikiwa imewashwa.</translation>
    </message>
    <message>
        <source>Look for new &amp;forms</source>
        <translation>Tafuta &amp;fomu mpya</translation>
    </message>
    <message>
        <source>Look for new forms</source>
        <translation>Tafuta fomu mpya</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>kila dakika %n</numerusform>
            <numerusform>kila dakika %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>kila saa %n</numerusform>
            <numerusform>kila saa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On a line &amp;paid by volume</source>
        <translation>Kwenye mtandao unao&amp;lipiwa kwa kiasi cha data</translation>
    </message>
    <message>
        <source>On a line paid by volume</source>
        <translation>Kwenye mtandao unaolipiwa kwa kiasi cha data</translation>
    </message>
    <message>
        <source>everything goes by itself</source>
        <translation>kila kitu kinaenda chenyewe</translation>
    </message>
    <message>
        <source>only texts go by themselves</source>
        <translation>maandishi tu yanaenda yenyewe</translation>
    </message>
    <message>
        <source>nothing goes by itself</source>
        <translation>hakuna kinachoenda chenyewe</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>Only when your organisation, or the way around a block, asks for one. It is kept in the vault, with its password.</source>
        <translation>Pale tu shirika lako, au njia ya kukwepa kizuizi cha mtandao, inapoihitaji. Inatunzwa ndani ya sanduku salama, pamoja na nywila yake.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anwani</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Anwani ya proksi</translation>
    </message>
    <message>
        <source>&amp;User name, if it asks for one</source>
        <translation>&amp;Jina la mtumiaji, ikiwa inaliuliza</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Jina la mtumiaji kwenye proksi</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>N&amp;ywila</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Nywila kwenye proksi</translation>
    </message>
    <message>
        <source>&amp;Not for these hosts</source>
        <translation>&amp;Si kwa seva hizi</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy</source>
        <translation>Seva zinazofikiwa bila proksi</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Tumia proksi hii</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Usitumie yoyote</translation>
    </message>
    <message>
        <source>Whom to trust</source>
        <translation>Nani wa kuaminiwa</translation>
    </message>
    <message>
        <source>Usually this laptop knows by itself whether it talks with headquarters. A hub with a certificate of its own, or a place where somebody listens, needs more.</source>
        <translation>Kwa kawaida laptop hii inajua yenyewe kama inazungumza na makao makuu. Kituo chenye cheti chake chenyewe, au mahali ambapo mtu anasikiliza, panahitaji zaidi.</translation>
    </message>
    <message>
        <source>Add a certificate authority…</source>
        <translation>Ongeza mamlaka ya vyeti…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Yasahau</translation>
    </message>
    <message numerus="yes">
        <source>Trusted besides: %n certificate(s) of your own.</source>
        <translation>
            <numerusform>Kinaaminiwa pia: cheti %n chako mwenyewe.</numerusform>
            <numerusform>Vinaaminiwa pia: vyeti %n vyako mwenyewe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate authority of your own.</source>
        <translation>Hakuna mamlaka ya vyeti yako mwenyewe.</translation>
    </message>
    <message>
        <source>From now on by way of {address}.</source>
        <translation>Kuanzia sasa kupitia {address}.</translation>
    </message>
    <message>
        <source>From now on without a proxy.</source>
        <translation>Kuanzia sasa bila proksi.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kebo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mtandao</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Six words are easier to remember than signs and hard to guess:</source>
        <translation>Maneno sita ni rahisi kukumbuka kuliko alama na ni magumu kubahatisha:</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Tumia maneno haya</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Maneno mengine</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Neno la siri</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Neno la siri</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>&amp;Rudia neno hilo la siri</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>Neno la siri lile lile mara nyingine</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Maneno hayo mawili bado hayafanani.</translation>
    </message>
</context>
<context>
    <name>NewSecretStep</name>
    <message>
        <source>Passphrase until no&amp;w</source>
        <translation>Neno la siri la s&amp;asa</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Neno la siri la sasa</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neno jipya la siri</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neno jipya la siri</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message numerus="yes">
        <source>%n answer(s) stay as they are.</source>
        <translation>
            <numerusform>Jibu moja linabaki kama lilivyo.</numerusform>
            <numerusform>Majibu %n yanabaki kama yalivyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you answered is lost.</source>
        <translation>Hakuna jibu lako linalopotea.</translation>
    </message>
    <message>
        <source>Not asked any more. These answers would be lost:</source>
        <translation>Haiulizwi tena. Majibu haya yangepotea:</translation>
    </message>
    <message>
        <source>Other answers are possible now. These would be lost, or in part:</source>
        <translation>Sasa majibu mengine yanawezekana. Haya yangepotea yote au kwa sehemu:</translation>
    </message>
    <message>
        <source>Asked in another place now. The answers go along:</source>
        <translation>Sasa inaulizwa mahali pengine. Majibu yanahamia huko:</translation>
    </message>
    <message>
        <source>New questions:</source>
        <translation>Maswali mapya:</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>faili</translation>
    </message>
    <message>
        <source>Stay with the old version</source>
        <translation>Baki na toleo la zamani</translation>
    </message>
    <message>
        <source>There is a newer version of this form. Your draft goes on with the version it was begun with.</source>
        <translation>Kuna toleo jipya la fomu hii. Rasimu yako inaendelea na toleo lililoanza nalo.</translation>
    </message>
    <message>
        <source>Go on with the new version of the form…</source>
        <translation>Endelea na toleo jipya la fomu…</translation>
    </message>
    <message>
        <source>This is what happens to your draft. It cannot be undone afterwards.</source>
        <translation>Hiki ndicho kinachotokea kwa rasimu yako. Baadaye haiwezi kurudishwa.</translation>
    </message>
    <message>
        <source>Go on with the new version</source>
        <translation>Endelea na toleo jipya</translation>
    </message>
    <message>
        <source>What happens to your draft</source>
        <translation>Kinachotokea kwa rasimu yako</translation>
    </message>
</context>
<context>
    <name>ObservationModel</name>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Uchunguzi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Fomu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ilibadilishwa</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Inatumwa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Imefika</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Inahitaji kuangaliwa</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Kwenye pipa la taka</translation>
    </message>
</context>
<context>
    <name>ObservationsPlace</name>
    <message>
        <source>Observations</source>
        <translation>Uchunguzi</translation>
    </message>
    <message>
        <source>Search in everything you wrote</source>
        <translation>Tafuta katika yote uliyoandika</translation>
    </message>
    <message>
        <source>Search observations</source>
        <translation>Tafuta uchunguzi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Inahitaji kuangaliwa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Imefika</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Pipa la taka</translation>
    </message>
    <message>
        <source>Headquarters asks nothing at this moment.</source>
        <translation>Makao makuu hayaulizi chochote kwa sasa.</translation>
    </message>
    <message>
        <source>Nothing here fits your search.</source>
        <translation>Hakuna kinacholingana na unachotafuta hapa.</translation>
    </message>
    <message>
        <source>Show all observations</source>
        <translation>Onyesha uchunguzi wote</translation>
    </message>
    <message>
        <source>Everything you record will be listed here, newest first.</source>
        <translation>Yote unayorekodi yataorodheshwa hapa, mapya kwanza.</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Andika dokezo fupi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Hamishia kwenye pipa</translation>
    </message>
    <message>
        <source>{title} is in the recycle bin for 30 days.</source>
        <translation>{title} iko kwenye pipa la taka kwa siku 30.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>It is back among your observations.</source>
        <translation>Umerudi kati ya uchunguzi wako.</translation>
    </message>
</context>
<context>
    <name>OpenAlertGuide</name>
    <message>
        <source>Which messages came?</source>
        <translation>Ujumbe gani umefika?</translation>
    </message>
    <message>
        <source>Paste the text of all messages, in any order, or a picture of the code. Other text around them does no harm.</source>
        <translation>Bandika maandishi ya ujumbe wote, kwa mpangilio wowote, au picha ya msimbo. Maandishi mengine kando yake hayadhuru.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ifungue</translation>
    </message>
    <message>
        <source>&amp;Text of the messages</source>
        <translation>&amp;Maandishi ya ujumbe</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Maandishi ya ujumbe</translation>
    </message>
    <message>
        <source>⚠ No QR code was found in this picture.</source>
        <translation>⚠ Hakuna msimbo wa QR uliopatikana kwenye picha hii.</translation>
    </message>
    <message>
        <source>What the alert says</source>
        <translation>Tahadhari inachosema</translation>
    </message>
    <message>
        <source>Words of the laptop that sent it:</source>
        <translation>Maneno ya laptop iliyoituma:</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Fungua tahadhari</translation>
    </message>
    <message>
        <source>Opening the alert</source>
        <translation>Inafungua tahadhari</translation>
    </message>
</context>
<context>
    <name>OpenGuide</name>
    <message>
        <source>Which envelope?</source>
        <translation>Bahasha ipi?</translation>
    </message>
    <message>
        <source>Choose the file on the stick. It is verified from beginning to end before anything is taken in.</source>
        <translation>Chagua faili iliyo kwenye kifaa cha USB. Inahakikiwa kutoka mwanzo hadi mwisho kabla chochote hakijachukuliwa.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Ihakiki</translation>
    </message>
    <message>
        <source>Choose the envelope…</source>
        <translation>Chagua bahasha…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Inahakiki</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Kilichomo ndani</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Inapokea</translation>
    </message>
    <message>
        <source>What is taken in is safe here at once.</source>
        <translation>Kinachopokelewa kiko salama hapa mara moja.</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Imepokelewa</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Fungua bahasha</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it:</source>
        <translation>Maneno ya laptop iliyoitia muhuri:</translation>
    </message>
    <message>
        <source>What do you &amp;call this laptop?</source>
        <translation>Unaiitaje &amp;laptop hii?</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>Unaiitaje laptop hii?</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Msomee mtumaji msimbo huu wa stakabadhi, kwa simu au SMS, wote:</translation>
    </message>
    <message numerus="yes">
        <source>Envelope {name} with %n record(s). New: {new}. Here already: {known}.</source>
        <translation>
            <numerusform>Bahasha {name} yenye kumbukumbu %n. Mpya: {new}. Zilizopo tayari: {known}.</numerusform>
            <numerusform>Bahasha {name} yenye kumbukumbu %n. Mpya: {new}. Zilizopo tayari: {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are damaged or missing. The others are safe and can be taken in.</source>
        <translation>
            <numerusform>Kumbukumbu %n imeharibika au haipo. Nyingine ziko salama na zinaweza kupokelewa.</numerusform>
            <numerusform>Kumbukumbu %n zimeharibika au hazipo. Nyingine ziko salama na zinaweza kupokelewa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Laptop hii inajulikana hapa.</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Laptop hii ni mpya hapa. Mpigie simu mwenyewe na akusomee maneno ya laptop yake. Pokea pale tu yanapofanana.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Maneno yanafanana</translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Here already: {known}.</source>
        <translation>Mpya: {new}. Zilizokamilishwa: {completed}. Zilizopo tayari: {known}.</translation>
    </message>
    <message>
        <source>{number}: damaged or missing</source>
        <translation>{number}: imeharibika au haipo</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Na %n zaidi.</numerusform>
            <numerusform>Na %n zaidi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} kati ya {asked} yamejibiwa</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>haijaanzwa</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>imeanzwa</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kamili</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>inahitaji kuangaliwa</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Sehemu za fomu</translation>
    </message>
</context>
<context>
    <name>PassphraseGuide</name>
    <message>
        <source>Which passphrase shall open the vault?</source>
        <translation>Ni neno gani la siri lifungue sanduku salama?</translation>
    </message>
    <message>
        <source>The recovery sheet stays the same. A copy of the vault that was made before still opens with the old passphrase; New keys ends that.</source>
        <translation>Karatasi ya kuokoa inabaki ile ile. Nakala ya sanduku iliyotengenezwa kabla bado hufunguka kwa neno la siri la zamani; Funguo mpya hukomesha hilo.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Badilisha neno la siri</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Inabadilisha neno la siri</translation>
    </message>
    <message>
        <source>✓ The passphrase was changed</source>
        <translation>✓ Neno la siri limebadilishwa</translation>
    </message>
    <message>
        <source>Use the new one from the next unlocking on.</source>
        <translation>Tumia jipya kuanzia utakapofungua tena.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People and keys</source>
        <translation>Watu na funguo</translation>
    </message>
    <message>
        <source>These open this vault, and nobody else does:</source>
        <translation>Hivi hufungua sanduku hili salama, na hakuna kingine:</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Wenzako</translation>
    </message>
    <message>
        <source>Under threat</source>
        <translation>Chini ya vitisho</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Neno la siri</translation>
    </message>
    <message>
        <source>When somebody may have seen it, or from time to time.</source>
        <translation>Ikiwa huenda mtu ameliona, au mara kwa mara.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Karatasi mpya ya kuokoa</translation>
    </message>
    <message>
        <source>When the paper is lost. The old one opens nothing after that.</source>
        <translation>Karatasi ikipotea. Baada ya hapo ya zamani haifungui chochote.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Tengeneza…</translation>
    </message>
    <message>
        <source>Recovery in three sheets</source>
        <translation>Kuokoa kwa karatasi tatu</translation>
    </message>
    <message>
        <source>Any two of three people can open the vault; nobody alone can.</source>
        <translation>Wawili wowote kati ya watu watatu wanaweza kufungua sanduku salama; mmoja peke yake hawezi.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Gawanya…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Funguo mpya</translation>
    </message>
    <message>
        <source>Locks out old copies of this vault, old passphrases and old sheets.</source>
        <translation>Hufungia nje nakala za zamani za sanduku hili, maneno ya siri ya zamani na karatasi za zamani.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Kabidhi kwa mwenzako</translation>
    </message>
    <message>
        <source>Drafts as an encrypted parcel that only that person can open.</source>
        <translation>Rasimu kama kifurushi kilichosimbwa fiche ambacho mtu huyo pekee anaweza kukifungua.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Kabidhi…</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Pokea kutoka kwa mwenzako</translation>
    </message>
    <message>
        <source>Your address, and taking a parcel in.</source>
        <translation>Anwani yako, na kupokea kifurushi.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Pokea…</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Mtu anaondoka kwenye timu</translation>
    </message>
    <message>
        <source>Hand over, deliver, then new keys or destroy: step by step.</source>
        <translation>Kabidhi, wasilisha, kisha funguo mpya au haribu: hatua kwa hatua.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Anza…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Neno lako la siri</translation>
    </message>
    <message>
        <source>The recovery key on paper</source>
        <translation>Ufunguo wa kuokoa ulio kwenye karatasi</translation>
    </message>
    <message>
        <source>One sheet, or two of three sheets if you have split it.</source>
        <translation>Karatasi moja, au karatasi mbili kati ya tatu ikiwa umeugawanya.</translation>
    </message>
    <message>
        <source>Headquarters, because you let it in</source>
        <translation>Makao makuu, kwa sababu umeyaruhusu</translation>
    </message>
    <message>
        <source>Words of its key: {words}</source>
        <translation>Maneno ya ufunguo wao: {words}</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Makao makuu kama njia ya kuingia</translation>
    </message>
    <message>
        <source>Headquarters can open this vault with its private key.</source>
        <translation>Makao makuu yanaweza kufungua sanduku hili salama kwa ufunguo wao binafsi.</translation>
    </message>
    <message>
        <source>Off. Headquarters cannot open this vault unless you let it.</source>
        <translation>Imezimwa. Makao makuu hayawezi kufungua sanduku hili salama usipoyaruhusu.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Batilisha…</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Ruhusu…</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Neno la siri la shuruti</translation>
    </message>
    <message>
        <source>Set. Typed on the unlock screen it destroys the keys of this vault.</source>
        <translation>Limewekwa. Likiandikwa kwenye skrini ya kufungua huharibu funguo za sanduku hili salama.</translation>
    </message>
    <message>
        <source>Off, and better left off unless you know its risks.</source>
        <translation>Limezimwa, na ni bora libaki hivyo kama hujui hatari zake.</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Ondoa…</translation>
    </message>
    <message>
        <source>Read about it…</source>
        <translation>Soma kuhusu hili…</translation>
    </message>
</context>
<context>
    <name>PhoneGuide</name>
    <message>
        <source>Where is the phone?</source>
        <translation>Simu iko wapi?</translation>
    </message>
    <message>
        <source>Connect it by cable, unlock it and allow file transfer. Then choose its storage. Nothing on the phone is changed or deleted.</source>
        <translation>Iunganishe kwa kebo, ifungue na uruhusu kuhamisha faili. Kisha chagua hifadhi yake. Hakuna kinachobadilishwa wala kufutwa kwenye simu.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Angalia</translation>
    </message>
    <message>
        <source>Choose the phone&apos;s folder…</source>
        <translation>Chagua folda ya simu…</translation>
    </message>
    <message>
        <source>&amp;Whose phone is it?</source>
        <translation>Ni &amp;simu ya nani?</translation>
    </message>
    <message>
        <source>Whose phone is it?</source>
        <translation>Ni simu ya nani?</translation>
    </message>
    <message>
        <source>Looking through the phone</source>
        <translation>Inapitia simu</translation>
    </message>
    <message>
        <source>What is taken in?</source>
        <translation>Kipi kinapokelewa?</translation>
    </message>
    <message>
        <source>Take in only what is finished on the phone; drafts look the same from here.</source>
        <translation>Pokea tu kilichomalizika kwenye simu; rasimu zinaonekana sawa ukiwa hapa.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>There is nothing new on this phone.</source>
        <translation>Hakuna kipya kwenye simu hii.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Inapokea</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Imepokelewa</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder</source>
        <translation>Ingiza kutoka folda ya simu</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that records here wait for are taken in too.</source>
        <translation>
            <numerusform>Picha %n ambayo kumbukumbu za hapa zinaisubiri inapokelewa pia.</numerusform>
            <numerusform>Picha %n ambazo kumbukumbu za hapa zinazisubiri zinapokelewa pia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are here already.</source>
        <translation>
            <numerusform>Kumbukumbu %n iko hapa tayari.</numerusform>
            <numerusform>Kumbukumbu %n ziko hapa tayari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>faili %n</numerusform>
            <numerusform>faili %n</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ this form is not on this laptop</source>
        <translation>⚠ fomu hii haiko kwenye laptop hii</translation>
    </message>
    <message>
        <source>⚠ here with other answers</source>
        <translation>⚠ iko hapa ikiwa na majibu mengine</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n file(s) are not there</source>
        <translation>
            <numerusform>⚠ faili %n haipo</numerusform>
            <numerusform>⚠ faili %n hazipo</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Photos: {photos}. Nothing on the phone was changed.</source>
        <translation>Mpya: {new}. Zilizokamilishwa: {completed}. Picha: {photos}. Hakuna kilichobadilishwa kwenye simu.</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Chagua picha</translation>
    </message>
    <message>
        <source>✓ The original {file} is deleted. The card or phone may still hold traces of it.</source>
        <translation>✓ Faili ya asili {file} imefutwa. Kadi au simu bado inaweza kuwa na alama zake.</translation>
    </message>
    <message>
        <source>Choose a photo or drop it here. It is made smaller, and place and camera are taken out.</source>
        <translation>Chagua picha au iburute hapa. Inapunguzwa ukubwa, na taarifa za mahali na kamera zinaondolewa.</translation>
    </message>
    <message>
        <source>A photo is here but cannot be shown.</source>
        <translation>Picha iko hapa lakini haiwezi kuonyeshwa.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>{size} kB, without place or camera in it</source>
        <translation>{size} kB, bila taarifa za mahali wala kamera ndani yake</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Chagua nyingine…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Chagua picha…</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Can anybody be recognised?</source>
        <translation>Je, kuna mtu anayeweza kutambulika?</translation>
    </message>
    <message>
        <source>Cover faces, tattoos, number plates and signboards: draw a box with the pointer, or add one and move it with the arrow keys. Look at every part of the photo.</source>
        <translation>Funika nyuso, tatuu, namba za magari na mabango: chora kisanduku kwa kielekezi, au ongeza kimoja na ukisogeze kwa vitufe vya mishale. Angalia kila sehemu ya picha.</translation>
    </message>
    <message>
        <source>Add a box  B</source>
        <translation>Ongeza kisanduku  B</translation>
    </message>
    <message>
        <source>Remove the box  Del</source>
        <translation>Ondoa kisanduku  Del</translation>
    </message>
    <message>
        <source>Arrows move the box, with Shift they stretch it, with Ctrl in small steps.</source>
        <translation>Mishale husogeza kisanduku, pamoja na Shift hukinyoosha, pamoja na Ctrl kwa hatua ndogo.</translation>
    </message>
    <message>
        <source>⚠ A photo with a child on it is not taken in, not even covered.</source>
        <translation>⚠ Picha yenye mtoto haipokelewi, hata ikifunikwa.</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Hakuna anayeweza kutambulika</translation>
    </message>
    <message>
        <source>No child, no face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>Hakuna mtoto, uso, tatuu, namba ya gari wala bango linaloweza kutambulika</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Futa ya asili</translation>
    </message>
    <message>
        <source>Delete the original where you chose it. Only this smaller photo stays. The card or phone may still hold traces of it.</source>
        <translation>Futa picha ya asili mahali ulipoichagua. Inabaki picha hii ndogo tu. Kadi au simu bado inaweza kuwa na alama zake.</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Tunza picha hii</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Usiichukue</translation>
    </message>
    <message>
        <source>No face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>Hakuna uso, tatuu, namba ya gari wala bango linaloweza kutambulika</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Picha</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>kisanduku %n</numerusform>
            <numerusform>visanduku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>Ionyeshe kwa 100 %</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Onyesha picha nzima</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Inawauliza makao makuu</translation>
    </message>
    <message>
        <source>Look at headquarters’ key</source>
        <translation>Tazama ufunguo wa makao makuu</translation>
    </message>
    <message>
        <source>Accept only this key</source>
        <translation>Kubali ufunguo huu tu</translation>
    </message>
    <message>
        <source>Accept other keys again</source>
        <translation>Kubali tena funguo nyingine</translation>
    </message>
    <message>
        <source>Only this key of headquarters is accepted: {pin}</source>
        <translation>Ufunguo huu tu wa makao makuu ndio unaokubaliwa: {pin}</translation>
    </message>
    <message>
        <source>Any key is accepted that this laptop can check.</source>
        <translation>Ufunguo wowote ambao laptop hii inaweza kuukagua unakubaliwa.</translation>
    </message>
    <message>
        <source>It shows: {pin}. For {subject}, certified by {issuer}, until {until}.</source>
        <translation>Yanaonyesha: {pin}. Kwa {subject}, umethibitishwa na {issuer}, hadi {until}.</translation>
    </message>
    <message>
        <source>This laptop trusts it.</source>
        <translation>Laptop hii inauamini.</translation>
    </message>
    <message>
        <source>This laptop does not know who certified it. Compare by telephone.</source>
        <translation>Laptop hii haimjui aliyeuthibitisha. Linganisha kwa simu.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>needs an answer</source>
        <translation>linahitaji jibu</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>jibu halifai</translation>
    </message>
    <message>
        <source>Before this can be finalised, these questions need a look: {count}. The draft is safe.</source>
        <translation>Kabla ya kukamilisha, maswali haya yanahitaji kuangaliwa: {count}. Rasimu iko salama.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Questions that need a look</source>
        <translation>Maswali yanayohitaji kuangaliwa</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{done} of {all} records</source>
        <translation>kumbukumbu {done} kati ya {all}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} kati ya {all}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>imebaki chini ya dakika moja</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>imebaki kama saa %n</numerusform>
            <numerusform>zimebaki kama saa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>imebaki kama dakika 1</numerusform>
            <numerusform>zimebaki kama dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Stopping. What arrived stays delivered.</source>
        <translation>Inasimama. Kilichofika kinabaki kimefika.</translation>
    </message>
</context>
<context>
    <name>PublicKeyStep</name>
    <message>
        <source>Paste it here</source>
        <translation>Bandika hapa</translation>
    </message>
    <message>
        <source>From a file or a picture of the code…</source>
        <translation>Kutoka kwenye faili au picha ya msimbo…</translation>
    </message>
    <message>
        <source>Its words. Let the other person read theirs to you, on the telephone:</source>
        <translation>Maneno yake. Mtu mwingine akusomee yake, kwa simu:</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Maneno yanafanana</translation>
    </message>
    <message>
        <source>No code was found in this picture. Paste the key instead.</source>
        <translation>Hakuna msimbo uliopatikana kwenye picha hii. Badala yake bandika ufunguo.</translation>
    </message>
    <message>
        <source>This file cannot be read. Paste the key instead.</source>
        <translation>Faili hii haiwezi kusomwa. Badala yake bandika ufunguo.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Inasoma faili</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Faili yenye ufunguo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ndiyo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hapana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>This question needs an answer.</source>
        <translation>Swali hili linahitaji jibu.</translation>
    </message>
    <message>
        <source>This answer does not fit what the form expects.</source>
        <translation>Jibu hili haliendani na kile fomu inachotarajia.</translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (inahitajika)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Start</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Uchunguzi</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Wasilisha</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kizuizi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Move up</source>
        <translation>Sogeza juu</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sogeza chini</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Mpangilio huu ni sahihi</translation>
    </message>
    <message>
        <source>Ordered. Alt+Up and Alt+Down move a line.</source>
        <translation>Imepangwa. Alt+Mshale juu na Alt+Mshale chini husogeza mstari.</translation>
    </message>
    <message>
        <source>Not answered yet. Alt+Up and Alt+Down move a line.</source>
        <translation>Bado halijajibiwa. Alt+Mshale juu na Alt+Mshale chini husogeza mstari.</translation>
    </message>
</context>
<context>
    <name>ReadPlace</name>
    <message>
        <source>Encrypted for headquarters</source>
        <translation>Imesimbwa fiche kwa makao makuu</translation>
    </message>
    <message>
        <source>Headquarters has this observation. It can be read, and corrected.</source>
        <translation>Makao makuu yana uchunguzi huu. Unaweza kusomwa na kusahihishwa.</translation>
    </message>
    <message>
        <source>This observation is final. It can be read, not changed.</source>
        <translation>Uchunguzi huu umekamilishwa. Unaweza kusomwa, lakini hauwezi kubadilishwa.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sahihisha…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Funga  Esc</translation>
    </message>
</context>
<context>
    <name>ReceiptGuide</name>
    <message>
        <source>Which code did headquarters read to you?</source>
        <translation>Makao makuu yalikusomea msimbo gani?</translation>
    </message>
    <message>
        <source>Eight letters and digits. If headquarters also named numbers of records that did not arrive, type them after the code.</source>
        <translation>Herufi na tarakimu nane. Ikiwa makao makuu pia yalitaja namba za kumbukumbu ambazo hazikufika, ziandike baada ya msimbo.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>&amp;Receipt code</source>
        <translation>&amp;Msimbo wa stakabadhi</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Msimbo wa stakabadhi</translation>
    </message>
    <message>
        <source>✓ The receipt is right</source>
        <translation>✓ Stakabadhi ni sahihi</translation>
    </message>
    <message>
        <source>Enter a receipt code</source>
        <translation>Ingiza msimbo wa stakabadhi</translation>
    </message>
    <message>
        <source>Envelopes without a receipt: {names}</source>
        <translation>Bahasha zisizo na stakabadhi: {names}</translation>
    </message>
    <message>
        <source>Every envelope of this laptop has its receipt.</source>
        <translation>Kila bahasha ya laptop hii ina stakabadhi yake.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>Inakagua msimbo</translation>
    </message>
    <message numerus="yes">
        <source>Headquarters has %n observation(s) of envelope {name}. They count as delivered.</source>
        <translation>
            <numerusform>Makao makuu yana uchunguzi %n wa bahasha {name}. Unahesabiwa kuwa umefika.</numerusform>
            <numerusform>Makao makuu yana uchunguzi %n wa bahasha {name}. Unahesabiwa kuwa umefika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) did not arrive whole. They are safe here and go with the next delivery or envelope.</source>
        <translation>
            <numerusform>Uchunguzi %n haukufika ukiwa kamili. Uko salama hapa na utaenda katika uwasilishaji au bahasha ijayo.</numerusform>
            <numerusform>Uchunguzi %n haukufika ukiwa kamili. Uko salama hapa na utaenda katika uwasilishaji au bahasha ijayo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveGuide</name>
    <message>
        <source>Give your colleague this address</source>
        <translation>Mpe mwenzako anwani hii</translation>
    </message>
    <message>
        <source>It is no secret: with it one can encrypt to this vault, and only this vault opens what comes. Read the words to each other.</source>
        <translation>Si siri: kwayo mtu anaweza kusimba fiche kwa ajili ya sanduku hili salama, na sanduku hili pekee hufungua kinachokuja. Someaneni maneno.</translation>
    </message>
    <message>
        <source>I have a parcel</source>
        <translation>Nina kifurushi</translation>
    </message>
    <message>
        <source>Its words:</source>
        <translation>Maneno yake:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Nakili anwani</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Ihifadhi kama faili…</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>Kifurushi kiko wapi?</translation>
    </message>
    <message>
        <source>Choose the file that your colleague gave you. Nothing you have is changed.</source>
        <translation>Chagua faili ambayo mwenzako alikupa. Hakuna ulicho nacho kinachobadilishwa.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Choose the parcel…</source>
        <translation>Chagua kifurushi…</translation>
    </message>
    <message>
        <source>✓ It is taken in</source>
        <translation>✓ Kimepokelewa</translation>
    </message>
    <message>
        <source>Words of the sender&apos;s key. Compare them with your colleague:</source>
        <translation>Maneno ya ufunguo wa mtumaji. Yalinganishe na mwenzako:</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Pokea kutoka kwa mwenzako</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Anwani yako</translation>
    </message>
    <message>
        <source>✓ Copied. The clipboard is emptied in 45 seconds.</source>
        <translation>✓ Imenakiliwa. Ubao wa kunakili utafutwa baada ya sekunde 45.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ Haikuweza kuandikwa huko. Chagua folda nyingine.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}.</source>
        <translation>✓ Imehifadhiwa kama {name}.</translation>
    </message>
    <message>
        <source>Opening the parcel</source>
        <translation>Inafungua kifurushi</translation>
    </message>
    <message numerus="yes">
        <source>%n new draft(s) are here now.</source>
        <translation>
            <numerusform>Rasimu mpya %n iko hapa sasa.</numerusform>
            <numerusform>Rasimu mpya %n ziko hapa sasa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finalised observation(s) wait for delivery now.</source>
        <translation>
            <numerusform>Uchunguzi %n uliokamilishwa sasa unasubiri kuwasilishwa.</numerusform>
            <numerusform>Uchunguzi %n uliokamilishwa sasa unasubiri kuwasilishwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>%n ilikuwa hapa tayari na inabaki ilivyo.</numerusform>
            <numerusform>%n zilikuwa hapa tayari na zinabaki zilivyo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Danger</source>
        <translation>Hatari</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Tukio</translation>
    </message>
    <message>
        <source>sending, {done} of {all} parts</source>
        <translation>inatumwa, sehemu {done} kati ya {all}</translation>
    </message>
    <message>
        <source>{done} of {all} parts arrived</source>
        <translation>sehemu {done} kati ya {all} zimefika</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>tayari</translation>
    </message>
</context>
<context>
    <name>RecoveryGuide</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Tengeneza karatasi mpya ya kuokoa?</translation>
    </message>
    <message>
        <source>For when the old paper is lost, or somebody may have seen it. The old sheet opens nothing any more once you have typed two groups of the new one. Have paper or a printer at hand.</source>
        <translation>Kwa wakati karatasi ya zamani imepotea, au huenda mtu ameiona. Karatasi ya zamani haifungui chochote tena mara tu unapoandika makundi mawili ya mpya. Kuwa na karatasi au printa karibu.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Tengeneza karatasi mpya</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Inatengeneza ufunguo mpya wa kuokoa</translation>
    </message>
    <message>
        <source>✓ The new recovery sheet counts</source>
        <translation>✓ Karatasi mpya ya kuokoa ndiyo inayotumika</translation>
    </message>
    <message>
        <source>Destroy the old paper. Copies of the vault that were made before still open with it; make a new backup, or choose New keys to end that.</source>
        <translation>Haribu karatasi ya zamani. Nakala za sanduku salama zilizotengenezwa kabla bado hufunguka kwayo; tengeneza nakala rudufu mpya, au chagua Funguo mpya ili kukomesha hilo.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Karatasi mpya ya kuokoa</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Fungua kwa ufunguo wa kuokoa</translation>
    </message>
    <message>
        <source>It is on one recovery sheet</source>
        <translation>Uko kwenye karatasi moja ya kuokoa</translation>
    </message>
    <message>
        <source>I have two of three sheets</source>
        <translation>Nina karatasi mbili kati ya tatu</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault. Type every group of both. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>Karatasi mbili zozote kati ya tatu hufungua sanduku salama. Andika kila kundi la zote mbili. Herufi ndogo na nafasi hazijalishi. Kila kitu ndani ya sanduku salama kinabaki kilivyo.</translation>
    </message>
    <message>
        <source>It is on the recovery sheet: nine groups of four signs. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>Uko kwenye karatasi ya kuokoa: makundi tisa ya alama nne. Herufi ndogo na nafasi hazijalishi. Kila kitu ndani ya sanduku salama kinabaki kilivyo.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Ufunguo wa kuokoa</translation>
    </message>
    <message>
        <source>&amp;One sheet</source>
        <translation>&amp;Karatasi moja</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ufunguo wa kuokoa</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Karatasi moja</translation>
    </message>
    <message>
        <source>The o&amp;ther sheet</source>
        <translation>Karatasi &amp;nyingine</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>Karatasi nyingine</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Chagua neno jipya la siri</translation>
    </message>
    <message>
        <source>Open and use the new passphrase</source>
        <translation>Fungua na utumie neno jipya la siri</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Inafungua sanduku salama</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Recovery key, sheet {number} of 3</source>
        <translation>Ufunguo wa kuokoa, karatasi {number} kati ya 3</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ufunguo wa kuokoa</translation>
    </message>
    <message>
        <source>Vault: {label}</source>
        <translation>Sanduku salama: {label}</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault: on the unlock screen choose Use the recovery key, and then two of three sheets. One sheet alone opens nothing. Keep it somewhere safe, away from the laptop and from the other sheets.</source>
        <translation>Karatasi mbili zozote kati ya tatu hufungua sanduku salama: kwenye skrini ya kufungua chagua Tumia ufunguo wa kuokoa, kisha karatasi mbili kati ya tatu. Karatasi moja peke yake haifungui chochote. Itunze mahali salama, mbali na laptop na karatasi nyingine.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key opens the vault: on the unlock screen choose Use the recovery key. Who has this key can read everything. Keep this paper away from the laptop, somewhere safe. It cannot be printed again.</source>
        <translation>Neno la siri likisahaulika, ufunguo huu hufungua sanduku salama: kwenye skrini ya kufungua chagua ufunguo wa kuokoa. Mwenye ufunguo huu anaweza kusoma kila kitu. Weka karatasi hii mbali na laptop, mahali salama. Haiwezi kuchapishwa tena.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ninao kwenye karatasi</translation>
    </message>
    <message>
        <source>What does sheet {number} say?</source>
        <translation>Karatasi {number} inasema nini?</translation>
    </message>
    <message>
        <source>What does your recovery sheet say?</source>
        <translation>Karatasi yako ya kuokoa inasema nini?</translation>
    </message>
    <message>
        <source>Type two groups from the paper. This shows that it can be read.</source>
        <translation>Andika makundi mawili kutoka kwenye karatasi. Hii inaonyesha kwamba inasomeka.</translation>
    </message>
    <message>
        <source>Is sheet {number} of 3 on paper?</source>
        <translation>Je, karatasi namba {number} kati ya 3 imechapishwa au kuandikwa?</translation>
    </message>
    <message>
        <source>It is shown once, now. Print it or write it down, and give it to one person. Any two of the three sheets open the vault; one alone opens nothing.</source>
        <translation>Inaonyeshwa mara moja tu, sasa. Ichapishe au iandike, na umpe mtu mmoja. Karatasi mbili zozote kati ya tatu hufungua sanduku salama; moja peke yake haifungui chochote.</translation>
    </message>
    <message>
        <source>Is your recovery key on paper?</source>
        <translation>Je, ufunguo wako wa kuokoa uko kwenye karatasi?</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key is the only way in. It is shown once, now. Print it or write it down.</source>
        <translation>Ukisahau neno la siri, ufunguo huu ndio njia pekee ya kuingia. Unaonyeshwa mara moja tu, sasa. Uchapishe au uuandike.</translation>
    </message>
    <message>
        <source>⚠ Give the three sheets to three people who do not travel together.</source>
        <translation>⚠ Wape karatasi hizo tatu watu watatu wasiosafiri pamoja.</translation>
    </message>
    <message>
        <source>⚠ Who has this key can read everything. Keep the paper away from the laptop, somewhere safe.</source>
        <translation>⚠ Aliye na ufunguo huu anaweza kusoma kila kitu. Weka karatasi mbali na laptop, mahali salama.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Kundi {number}</translation>
    </message>
    <message>
        <source>✓ Both are right.</source>
        <translation>✓ Yote mawili ni sahihi.</translation>
    </message>
    <message>
        <source>Not the same as on the sheet yet. Press Back to see it.</source>
        <translation>Bado hayafanani na yaliyo kwenye karatasi. Bonyeza Rudi ili kuiona.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer. Check that the paper can be read.</source>
        <translation>✓ Imetumwa kwa printa. Hakikisha karatasi inasomeka.</translation>
    </message>
    <message>
        <source>⚠ The printer did not take it. Write it down by hand.</source>
        <translation>⚠ Printa haikuukubali. Uandike kwa mkono.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ Haikuweza kuandikwa hapo. Chagua folda nyingine.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}. It is not encrypted: print it, then delete the file.</source>
        <translation>✓ Imehifadhiwa kama {name}. Haijasimbwa fiche: ichapishe, kisha futa faili.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>It stays here, whole, until you decide. The other records go on without it.</source>
        <translation>Unabaki hapa, mzima, hadi utakapoamua. Uchunguzi mwingine unaendelea bila huo.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
</context>
<context>
    <name>RekeyGuide</name>
    <message>
        <source>Give this vault new keys?</source>
        <translation>Lipe sanduku hili salama funguo mpya?</translation>
    </message>
    <message>
        <source>Do this when somebody may know the passphrase, may have copied the laptop, or has left the team. It locks out old copies: whoever has the old passphrase, the old recovery sheet or an old key file can no longer open this vault.</source>
        <translation>Fanya hivi ikiwa huenda mtu analijua neno la siri, amenakili laptop, au ameondoka kwenye timu. Hufungia nje nakala za zamani: aliye na neno la siri la zamani, karatasi ya kuokoa ya zamani au faili ya ufunguo ya zamani hawezi tena kufungua sanduku hili.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>What was copied before stays as it was: an old backup still opens with the old passphrase. So remove old backups, and make a new one afterwards.</source>
        <translation>Kilichonakiliwa kabla kinabaki kilivyokuwa: nakala rudufu ya zamani bado hufunguka kwa neno la siri la zamani. Kwa hiyo ondoa nakala rudufu za zamani, na utengeneze mpya baadaye.</translation>
    </message>
    <message>
        <source>Headquarters keeps its way in where you let it in. A duress passphrase ends; set a new one if you want it.</source>
        <translation>Makao makuu yanabaki na njia yao ya kuingia pale ulipoyaruhusu. Neno la siri la shuruti linakoma; weka jipya ukilitaka.</translation>
    </message>
    <message>
        <source>Which passphrase goes with the new keys?</source>
        <translation>Ni neno gani la siri liende na funguo mpya?</translation>
    </message>
    <message>
        <source>Choose another one than before.</source>
        <translation>Chagua tofauti na la awali.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Tengeneza funguo mpya</translation>
    </message>
    <message>
        <source>Encrypting the vault anew. Do not switch the laptop off.</source>
        <translation>Inasimba fiche upya sanduku salama. Usizime laptop.</translation>
    </message>
    <message>
        <source>✓ Old copies are locked out</source>
        <translation>✓ Nakala za zamani zimefungiwa nje</translation>
    </message>
    <message>
        <source>Destroy the old recovery sheet. Backups made before today open with the old passphrase: make a new backup now and remove the old ones.</source>
        <translation>Haribu karatasi ya kuokoa ya zamani. Nakala rudufu zilizotengenezwa kabla ya leo hufunguka kwa neno la siri la zamani: tengeneza nakala rudufu mpya sasa na uondoe za zamani.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Funguo mpya</translation>
    </message>
    <message>
        <source>It needs {needed} of room on this disk for a moment; {free} are free.</source>
        <translation>Inahitaji nafasi ya {needed} kwenye diski hii kwa muda mfupi; nafasi iliyo wazi ni {free}.</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>Add another</source>
        <translation>Ongeza nyingine</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>Ongeza ya kwanza</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Bado hakuna kitu hapa.</translation>
    </message>
</context>
<context>
    <name>RestoreTold</name>
    <message>
        <source>Restoring happens on the unlock screen</source>
        <translation>Kurejesha hufanyika kwenye skrini ya kufungua</translation>
    </message>
    <message>
        <source>Lock with Ctrl+L and choose I have a backup. The backup becomes a vault of its own beside this one, and nothing here is overwritten. When you have seen that all is there, destroy the vault you no longer need.</source>
        <translation>Funga kwa Ctrl+L na uchague Nina nakala rudufu. Nakala rudufu inakuwa sanduku salama lake lenyewe kando ya hili, na hakuna kinachofutwa hapa. Ukishaona kwamba yote yapo, haribu sanduku usilolihitaji tena.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha nakala rudufu</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} kati ya {all}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Inasimama</translation>
    </message>
</context>
<context>
    <name>SealGuide</name>
    <message>
        <source>Whose envelope is it?</source>
        <translation>Bahasha ni ya nani?</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet. Paste it, or read it from a file. It is kept here, so you are asked only this once.</source>
        <translation>Laptop hii bado haina ufunguo wa umma wa makao makuu. Ubandike, au usome kutoka kwenye faili. Unatunzwa hapa, kwa hiyo unaulizwa mara hii tu.</translation>
    </message>
    <message>
        <source>&amp;Public key of headquarters</source>
        <translation>&amp;Ufunguo wa umma wa makao makuu</translation>
    </message>
    <message>
        <source>What goes into the envelope?</source>
        <translation>Nini kiingie kwenye bahasha?</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed. It stays on this laptop too, and goes by the network as well when there is one: nothing arrives twice.</source>
        <translation>Kila kitu ambacho makao makuu hayajathibitisha. Kinabaki kwenye laptop hii pia, na kinaenda kwa mtandao vilevile ukiwepo: hakuna kinachofika mara mbili.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed everything. There is nothing to seal.</source>
        <translation>Makao makuu yamethibitisha kila kitu. Hakuna cha kutia muhuri.</translation>
    </message>
    <message>
        <source>Where is it written?</source>
        <translation>Iandikwe wapi?</translation>
    </message>
    <message>
        <source>Put in a USB stick and choose it. The envelope is one encrypted file: whoever carries or finds it cannot open it. Only headquarters can.</source>
        <translation>Chomeka kifaa cha USB na ukichague. Bahasha ni faili moja iliyosimbwa fiche: anayeibeba au kuiokota hawezi kuifungua. Makao makuu pekee yanaweza.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Itie muhuri</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Chagua kifaa cha USB au folda…</translation>
    </message>
    <message>
        <source>Writing, then reading back</source>
        <translation>Inaandika, kisha inasoma tena</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is verified.</source>
        <translation>Acha kifaa cha USB kikiwa kimechomekwa hadi hapa paseme kwamba imehakikiwa.</translation>
    </message>
    <message>
        <source>✓ Written and verified</source>
        <translation>✓ Imeandikwa na kuhakikiwa</translation>
    </message>
    <message>
        <source>This envelope is called:</source>
        <translation>Bahasha hii inaitwa:</translation>
    </message>
    <message>
        <source>Headquarters may ask, by telephone, for the words of this laptop:</source>
        <translation>Huenda makao makuu yakauliza, kwa simu, maneno ya laptop hii:</translation>
    </message>
    <message>
        <source>When it has arrived, headquarters reads you a receipt code of eight letters and digits. Enter it under Deliver. Until then these observations count as only on this laptop: a stick can be lost.</source>
        <translation>Ikishafika, makao makuu yatakusomea msimbo wa stakabadhi wenye herufi na tarakimu nane. Uingize kwenye Wasilisha. Hadi hapo uchunguzi huu unahesabiwa kuwa uko kwenye laptop hii tu: kifaa cha USB kinaweza kupotea.</translation>
    </message>
    <message>
        <source>Seal into an envelope</source>
        <translation>Tia kwenye bahasha yenye muhuri</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Inatunza ufunguo</translation>
    </message>
    <message>
        <source>Room needed there: {size}.</source>
        <translation>Nafasi inayohitajika huko: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), {size}. It was read back from the stick.</source>
        <translation>
            <numerusform>Uchunguzi %n, {size}. Umesomwa tena kutoka kwenye kifaa cha USB.</numerusform>
            <numerusform>Uchunguzi %n, {size}. Umesomwa tena kutoka kwenye kifaa cha USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A photo or file of %n observation(s) could not be read on this laptop. Everything else of them is in the envelope.</source>
        <translation>
            <numerusform>Picha au faili ya uchunguzi %n haikuweza kusomwa kwenye laptop hii. Mengine yake yote yako kwenye bahasha.</numerusform>
            <numerusform>Picha au faili za uchunguzi %n hazikuweza kusomwa kwenye laptop hii. Mengine yake yote yako kwenye bahasha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealingSection</name>
    <message>
        <source>Sealing</source>
        <translation>Kutia muhuri</translation>
    </message>
    <message>
        <source>A sealed record is encrypted for headquarters the moment it is finalised. Nobody can read it on this laptop any more, not even with your passphrase.</source>
        <translation>Kumbukumbu iliyotiwa muhuri husimbwa fiche kwa ajili ya makao makuu mara inapokamilishwa. Hakuna anayeweza kuisoma tena kwenye laptop hii, hata kwa neno lako la siri.</translation>
    </message>
    <message>
        <source>Headquarters decides this for each form, by the key that the form carries.</source>
        <translation>Makao makuu huamua hili kwa kila fomu, kwa ufunguo ulio ndani ya fomu.</translation>
    </message>
    <message>
        <source>⚠ Its key cannot be used</source>
        <translation>⚠ Ufunguo wake hauwezi kutumika</translation>
    </message>
    <message>
        <source>✓ Sealed, as headquarters wants it</source>
        <translation>✓ Imetiwa muhuri, kama makao makuu yanavyotaka</translation>
    </message>
    <message>
        <source>✓ Sealed</source>
        <translation>✓ Imetiwa muhuri</translation>
    </message>
    <message>
        <source>⚠ Readable here, though headquarters wants it sealed</source>
        <translation>⚠ Inasomeka hapa, ingawa makao makuu yanataka itiwe muhuri</translation>
    </message>
    <message>
        <source>Readable here</source>
        <translation>Inasomeka hapa</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Shows the passphrase in plain letters</source>
        <translation>Inaonyesha neno la siri kwa herufi zinazosomeka</translation>
    </message>
    <message>
        <source>⚠ Caps Lock seems to be on.</source>
        <translation>⚠ Inaonekana Caps Lock imewashwa.</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Kibodi: {layout}</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>&amp;Neno lako la siri</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Neno lako la siri</translation>
    </message>
    <message>
        <source>Asked again so that nobody changes the locks of a vault that was left open.</source>
        <translation>Linaulizwa tena ili mtu asibadilishe funguo za sanduku salama lililoachwa wazi.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look and language</source>
        <translation>Mwonekano na lugha</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Sanduku hili salama</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Watu na funguo</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Kutia muhuri</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Ushahidi</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Makao makuu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mtandao</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Futa data</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Sehemu za mipangilio</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Kila mahali</translation>
    </message>
    <message>
        <source>While filling a form</source>
        <translation>Unapojaza fomu</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Kwenye orodha</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Andika dokezo fupi</translation>
    </message>
    <message>
        <source>Do the main thing of this place</source>
        <translation>Fanya jambo kuu la mahali hapa</translation>
    </message>
    <message>
        <source>Lock; drafts are kept</source>
        <translation>Funga sanduku; rasimu zinabaki</translation>
    </message>
    <message>
        <source>Checkpoint: lock, and show nothing at all</source>
        <translation>Kizuizi: funga sanduku, na usionyeshe chochote kabisa</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Nenda Mwanzo</translation>
    </message>
    <message>
        <source>Go to Observations</source>
        <translation>Nenda Uchunguzi</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Nenda Wasilisha</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Nenda Mipangilio</translation>
    </message>
    <message>
        <source>Go to Checkpoint</source>
        <translation>Nenda Kizuizi</translation>
    </message>
    <message>
        <source>Go to Phones</source>
        <translation>Nenda Simu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Herufi kubwa zaidi</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Herufi ndogo zaidi</translation>
    </message>
    <message>
        <source>Letters at 100 %</source>
        <translation>Herufi kwa 100 %</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Fungua kilichochaguliwa</translation>
    </message>
    <message>
        <source>Move to the recycle bin; it can be undone</source>
        <translation>Hamishia kwenye pipa la taka; inaweza kutenduliwa</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Swali linalofuata</translation>
    </message>
    <message>
        <source>Choose the answer with this number</source>
        <translation>Chagua jibu lenye namba hii</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sehemu inayofuata</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Sehemu iliyotangulia</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Tendua jibu la mwisho</translation>
    </message>
    <message>
        <source>Leave the form; the draft is kept</source>
        <translation>Toka kwenye fomu; rasimu inabaki</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>{first} to {last} in steps: the nearest is {nearest}.</source>
        <translation>{first} hadi {last} kwa hatua: iliyo karibu zaidi ni {nearest}.</translation>
    </message>
</context>
<context>
    <name>SplitGuide</name>
    <message>
        <source>Split the recovery key among three people?</source>
        <translation>Gawanya ufunguo wa kuokoa kwa watu watatu?</translation>
    </message>
    <message>
        <source>Three sheets are made. Any two of them together open this vault, one alone opens nothing: so no single person, and no single searched house, gives it away. The recovery sheet you have now opens nothing any more after this.</source>
        <translation>Karatasi tatu zinatengenezwa. Mbili zozote kwa pamoja hufungua sanduku hili salama, moja peke yake haifungui chochote: hivyo mtu mmoja, au nyumba moja inayopekuliwa, haiwezi kulitoa. Karatasi ya kuokoa uliyo nayo sasa haitafungua chochote tena baada ya hapa.</translation>
    </message>
    <message>
        <source>Make three sheets</source>
        <translation>Tengeneza karatasi tatu</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Inatengeneza ufunguo mpya wa kuokoa</translation>
    </message>
    <message>
        <source>✓ Three sheets are on paper</source>
        <translation>✓ Karatasi tatu ziko tayari</translation>
    </message>
    <message>
        <source>Write down for yourself who has which number, not on the sheets. On the unlock screen any two of them open the vault.</source>
        <translation>Jiandikie nani ana namba ipi, lakini si kwenye karatasi hizo. Kwenye skrini ya kufungua mbili zozote kati yake hufungua sanduku salama.</translation>
    </message>
    <message>
        <source>Split the recovery key</source>
        <translation>Gawanya ufunguo wa kuokoa</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Start</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Dokezo fupi</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+N. One minute, from anywhere in the program.</source>
        <translation>Ctrl+N. Dakika moja, kutoka mahali popote kwenye programu.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Endelea na</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Anza fomu</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Nenda Wasilisha</translation>
    </message>
    <message>
        <source>See what it asks</source>
        <translation>Tazama yanayoulizwa</translation>
    </message>
    <message>
        <source>Add a form from a file…</source>
        <translation>Ongeza fomu kutoka kwenye faili…</translation>
    </message>
    <message>
        <source>An XLSForm (.xlsx) or XForm (.xml); you can also drop it here.</source>
        <translation>XLSForm (.xlsx) au XForm (.xml); unaweza pia kuiburuta hapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for delivery.</source>
        <translation>
            <numerusform>%n unasubiri kuwasilishwa.</numerusform>
            <numerusform>%n unasubiri kuwasilishwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n unahitaji kuangaliwa.</numerusform>
            <numerusform>%n unahitaji kuangaliwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headquarters asks about %n observation(s).</source>
        <translation>
            <numerusform>Makao makuu yanauliza kuhusu uchunguzi %n.</numerusform>
            <numerusform>Makao makuu yanauliza kuhusu uchunguzi %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n draft(s)</source>
        <translation>
            <numerusform>Rasimu %n</numerusform>
            <numerusform>Rasimu zote %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Ongeza fomu</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
</context>
<context>
    <name>TakeBackGuide</name>
    <message>
        <source>Take headquarters&apos; way in away?</source>
        <translation>Ondoa njia ya kuingia ya makao makuu?</translation>
    </message>
    <message>
        <source>Take the duress passphrase away?</source>
        <translation>Ondoa neno la siri la shuruti?</translation>
    </message>
    <message>
        <source>Headquarters can then no longer open this vault. Copies of the vault that it has already still open for it; New keys ends that for what comes after.</source>
        <translation>Baada ya hapo makao makuu hayawezi tena kufungua sanduku hili salama. Nakala za sanduku ambazo tayari yanazo bado hufunguka kwao; Funguo mpya hukomesha hilo kwa yanayokuja.</translation>
    </message>
    <message>
        <source>After this it is an ordinary wrong passphrase.</source>
        <translation>Baada ya hapa ni neno la siri lisilo sahihi la kawaida.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Inabadilisha funguo</translation>
    </message>
    <message>
        <source>✓ It was taken away</source>
        <translation>✓ Imeondolewa</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Makao makuu kama njia ya kuingia</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Neno la siri la shuruti</translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>Write the time like this: 14:05.</source>
        <translation>Andika saa hivi: 14:05.</translation>
    </message>
    <message>
        <source>Now (N)</source>
        <translation>Sasa (N)</translation>
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
        <translation>Fungua {label}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Fungua sanduku</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Ni nani?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Neno la siri</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Neno la siri</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Tumia ufunguo wa kuokoa</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Nina nakala rudufu</translation>
    </message>
    <message>
        <source>New person on this laptop</source>
        <translation>Mtu mpya kwenye laptop hii</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Inafungua sanduku salama</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Jaribu tena baada ya sekunde %n</numerusform>
            <numerusform>Jaribu tena baada ya sekunde %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>This question ({kind}) cannot be answered on this computer. Go on with the next one, and answer it on a phone if headquarters needs it.</source>
        <translation>Swali hili ({kind}) haliwezi kujibiwa kwenye kompyuta hii. Endelea na linalofuata, na ulijibu kwenye simu ikiwa makao makuu yanalihitaji.</translation>
    </message>
    <message>
        <source>An answer is already here and stays as it is.</source>
        <translation>Tayari kuna jibu hapa na linabaki lilivyo.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>This vault</source>
        <translation>Sanduku hili salama</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Lebo kwenye skrini ya kufungua</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it.</source>
        <translation>Yeyote anayefungua laptop hii anaweza kuisoma.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself after</source>
        <translation>Sanduku lijifunge &amp;baada ya</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Sanduku lijifunge baada ya</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>dakika %n</numerusform>
            <numerusform>dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It also locks when the laptop goes to sleep, when the lid is closed and when somebody locks the screen or takes over. Drafts are saved first.</source>
        <translation>Pia linajifunga laptop inapolala, kifuniko kinapofungwa na mtu anapofunga skrini au kuingia kwa akaunti nyingine. Rasimu zinahifadhiwa kwanza.</translation>
    </message>
    <message>
        <source>Your &amp;team code</source>
        <translation>Msimbo wa &amp;timu yako</translation>
    </message>
    <message>
        <source>Your team code</source>
        <translation>Msimbo wa timu yako</translation>
    </message>
    <message>
        <source>Forms that ask for it are filled in with it. Not your name: a code like GOM07.</source>
        <translation>Fomu zinazouomba hujazwa nao. Si jina lako: ni msimbo kama GOM07.</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Make the vault</source>
        <translation>Tengeneza sanduku salama</translation>
    </message>
    <message>
        <source>How do you open your vault?</source>
        <translation>Utafunguaje sanduku lako salama?</translation>
    </message>
    <message>
        <source>Everything you write is kept encrypted in your vault. Nobody can open it without the passphrase, not even the people who made this program.</source>
        <translation>Yote unayoandika yanatunzwa yakiwa yamesimbwa fiche ndani ya sanduku lako salama. Hakuna anayeweza kulifungua bila neno la siri, hata waliotengeneza programu hii.</translation>
    </message>
    <message>
        <source>&amp;Label on the unlock screen</source>
        <translation>&amp;Lebo kwenye skrini ya kufungua</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Lebo kwenye skrini ya kufungua</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it: a colour or a number, not a name.</source>
        <translation>Yeyote anayefungua laptop hii anaweza kuisoma: tumia rangi au namba, si jina.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Kijani</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bluu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Njano</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Nyekundu</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Nyeupe</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Kahawia</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>Write a whole number with at most 9 digits.</source>
        <translation>Andika namba nzima yenye tarakimu zisizozidi 9.</translation>
    </message>
</context>
<context>
    <name>WipeSection</name>
    <message>
        <source>Wipe</source>
        <translation>Futa data</translation>
    </message>
    <message>
        <source>Best is to have little here: deliver often, and let forms be sealed. When that is too late, this is quick.</source>
        <translation>Bora ni kuwa na kidogo hapa: wasilisha mara kwa mara, na uache fomu zitiwe muhuri. Muda wa hilo ukiwa umepita, hii ni ya haraka.</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Ondoa mahojiano</translation>
    </message>
    <message>
        <source>One record, by the code of six characters that the person was given.</source>
        <translation>Kumbukumbu moja, kwa msimbo wa herufi sita aliopewa mtu.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ondoa…</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Futa kinachoweza kusomwa</translation>
    </message>
    <message>
        <source>Drafts and their photos, and what else you tick. Two steps, a few seconds.</source>
        <translation>Rasimu na picha zake, na kingine unachoweka alama. Hatua mbili, sekunde chache.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Futa…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Haribu sanduku hili salama</translation>
    </message>
    <message>
        <source>Everything in it, for everybody, for good. Two steps.</source>
        <translation>Kila kitu ndani yake, kwa kila mtu, kabisa. Hatua mbili.</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Haribu…</translation>
    </message>
</context>
<context>
    <name>WithdrawGuide</name>
    <message>
        <source>Which code does the person have?</source>
        <translation>Mtu ana msimbo gani?</translation>
    </message>
    <message>
        <source>Six letters and digits, given at the interview. Nobody has to say a name or why.</source>
        <translation>Herufi na tarakimu sita, zilizotolewa kwenye mahojiano. Hakuna anayelazimika kutaja jina wala sababu.</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Utafute</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Msimbo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>&amp;Why it goes</source>
        <translation>&amp;Kwa nini inaondolewa</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Kwa nini inaondolewa</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>Mtu mwenyewe anaomba</translation>
    </message>
    <message>
        <source>There was no consent</source>
        <translation>Hakukuwa na ridhaa</translation>
    </message>
    <message>
        <source>It puts somebody in danger</source>
        <translation>Inamweka mtu hatarini</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>Iondolewe?</translation>
    </message>
    <message>
        <source>Answers, photos and what the search knows go for good. A line without content stays. If headquarters has it, it is told with the next delivery.</source>
        <translation>Majibu, picha na yale ambayo utafutaji unajua yanaondoka kabisa. Unabaki mstari mmoja usio na maudhui. Ikiwa makao makuu yanayo, yanaambiwa katika uwasilishaji ujao.</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>Ondoa kabisa</translation>
    </message>
    <message>
        <source>✓ It was taken back</source>
        <translation>✓ Imeondolewa</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Ondoa mahojiano</translation>
    </message>
    <message>
        <source>Looking for the code</source>
        <translation>Inatafuta msimbo</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Inaondoa</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Nyuma</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Mbele ›</translation>
    </message>
    <message>
        <source>Section before (Ctrl+Page up)</source>
        <translation>Sehemu iliyotangulia (Ctrl+Page up)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page down)</source>
        <translation>Sehemu inayofuata (Ctrl+Page down)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lugha:</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Lugha ya fomu</translation>
    </message>
</context>
<context>
    <name>_Renewal</name>
    <message>
        <source>Changing the keys</source>
        <translation>Funguo zinabadilishwa</translation>
    </message>
</context>
<context>
    <name>_SliderNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Andika namba, kwa mfano 12.5.</translation>
    </message>
</context>
<context>
    <name>decrypt</name>
    <message>
        <source>complete, and the signature is right</source>
        <translation>kamili, na sahihi yake ni halali</translation>
    </message>
    <message>
        <source>readable, but it has no signature to check</source>
        <translation>inasomeka, lakini haina sahihi ya kukagua</translation>
    </message>
    <message>
        <source>readable, but not complete; missing: {files}. The signature cannot be checked</source>
        <translation>inasomeka, lakini haijakamilika; zinakosekana: {files}. Sahihi haiwezi kukaguliwa</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}.</source>
        <translation>Kumbukumbu zilizofanywa zisomeke: {opened}. Faili zake: {files}.</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}. Could not be opened: {refused}. Nothing was changed in the folder they come from.</source>
        <translation>Kumbukumbu zilizofanywa zisomeke: {opened}. Faili zake: {files}. Zisizoweza kufunguliwa: {refused}. Hakuna kilichobadilishwa kwenye folda zilikotoka.</translation>
    </message>
    <message>
        <source>No encrypted records were found there. Central&apos;s own export holds none: it leaves out what it cannot read. Take the records of ODK Briefcase, or fetch them from Central.</source>
        <translation>Hakuna kumbukumbu zilizosimbwa fiche zilizopatikana huko. Faili ambazo Central yenyewe huhamisha nje hazina yoyote: huacha ambazo haiwezi kuzisoma. Chukua kumbukumbu za ODK Briefcase, au zipakue kutoka Central.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the access code of this laptop</source>
        <translation>msimbo wa kuingia wa laptop hii</translation>
    </message>
    <message>
        <source>the user name and password</source>
        <translation>jina la mtumiaji na nywila</translation>
    </message>
    <message>
        <source>its certificate has expired, or the date of this laptop is wrong</source>
        <translation>cheti chake kimeisha muda, au tarehe ya laptop hii si sahihi</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, so the date of this laptop may be wrong</source>
        <translation>cheti chake bado hakijaanza kutumika, hivyo huenda tarehe ya laptop hii si sahihi</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>cheti chake ni cha jina lingine</translation>
    </message>
    <message>
        <source>its certificate is from nobody we know</source>
        <translation>cheti chake kimetolewa na mtu tusiyemfahamu</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>cheti chake hakikukubaliwa</translation>
    </message>
    <message>
        <source>It builds on an earlier observation of the same site, which has to arrive first. It is safe on this laptop and stays ready.</source>
        <translation>Unategemea uchunguzi wa awali wa eneo hilo hilo, ambao lazima ufike kwanza. Uko salama kwenye laptop hii na unabaki tayari.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up. It is safe on this laptop.</source>
        <translation>Unabaki tayari: kiasi kinachoruhusiwa kutumwa kwa sasa kimeisha. Uko salama kwenye laptop hii.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files stay ready: what may be sent for now is used up.</source>
        <translation>Makao makuu yana maandishi. Picha na faili zake zinabaki tayari: kiasi kinachoruhusiwa kutumwa kwa sasa kimeisha.</translation>
    </message>
    <message>
        <source>Headquarters has the text and smaller photos. The full photos stay ready: what may be sent for now is used up.</source>
        <translation>Makao makuu yana maandishi na picha ndogo. Picha kamili zinabaki tayari: kiasi kinachoruhusiwa kutumwa kwa sasa kimeisha.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files wait for a connection that is not paid by volume.</source>
        <translation>Makao makuu yana maandishi. Picha na faili zake zinasubiri muunganisho usiolipiwa kwa kiasi cha data.</translation>
    </message>
    <message>
        <source>Fetching the form {name}.</source>
        <translation>Inapakua fomu {name}.</translation>
    </message>
    <message>
        <source>Looking for changes in forms and lists.</source>
        <translation>Inatafuta mabadiliko kwenye fomu na orodha.</translation>
    </message>
    <message>
        <source>The form “{name}” was not updated. {reason}</source>
        <translation>Fomu “{name}” haikusasishwa. {reason}</translation>
    </message>
    <message>
        <source>The list “{name}” was not updated. {reason}</source>
        <translation>Orodha “{name}” haikusasishwa. {reason}</translation>
    </message>
    <message>
        <source>The form “{name}” brings a file with a name that is not safe ({file}). The form was installed without it.</source>
        <translation>Fomu “{name}” inaleta faili yenye jina lisilo salama ({file}). Fomu imesakinishwa bila faili hiyo.</translation>
    </message>
    <message>
        <source>Headquarters went back to an older version of the form “{name}” ({version}).</source>
        <translation>Makao makuu yamerudi kwenye toleo la zamani la fomu “{name}” ({version}).</translation>
    </message>
    <message>
        <source>Headquarters offers very many forms. {count} of them are fetched with the next delivery.</source>
        <translation>Makao makuu yanatoa fomu nyingi sana. {count} kati yake zitapakuliwa katika uwasilishaji ujao.</translation>
    </message>
    <message>
        <source>Everything was up to date. Nothing had to be sent.</source>
        <translation>Kila kitu kilikuwa cha sasa. Hapakuwa na cha kutuma.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Files: {files}.</source>
        <translation>Uchunguzi uliofika kikamilifu makao makuu sasa: {delivered}. Faili: {files}.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Need a look: {refused}. Nothing was lost.</source>
        <translation>Uchunguzi uliofika kikamilifu makao makuu sasa: {delivered}. Unaohitaji kuangaliwa: {refused}. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Still to go: {later}. They are safe on this laptop and go with the next delivery.</source>
        <translation>Uchunguzi uliofika kikamilifu makao makuu sasa: {delivered}. Uliobaki kutumwa: {later}. Uko salama kwenye laptop hii na utaenda katika uwasilishaji ujao.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Of {kept} more, {megabytes} MB stay on this laptop for now, because of what it would cost to send them. Nothing was lost.</source>
        <translation>Uchunguzi uliofika kikamilifu makao makuu sasa: {delivered}. Kati ya mwingine {kept}, {megabytes} MB zinabaki kwenye laptop hii kwa sasa, kwa sababu ya gharama ya kuzituma. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Paused. Observations that are complete at headquarters now: {delivered}. The others are safe on this laptop.</source>
        <translation>Imesitishwa. Uchunguzi uliofika kikamilifu makao makuu sasa: {delivered}. Mwingine uko salama kwenye laptop hii.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes behind that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>Saa ya laptop hii iko nyuma ya saa ya makao makuu kwa dakika {minutes}. Irekebishe, ili tarehe za uchunguzi mpya ziwe sahihi pia.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes ahead of that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>Saa ya laptop hii iko mbele ya saa ya makao makuu kwa dakika {minutes}. Irekebishe, ili tarehe za uchunguzi mpya ziwe sahihi pia.</translation>
    </message>
    <message>
        <source>Looking for headquarters at {host}.</source>
        <translation>Inatafuta makao makuu kwenye {host}.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Imekamilika.</translation>
    </message>
    <message>
        <source>Sending {number} of {total}.</source>
        <translation>Inatuma {number} kati ya {total}.</translation>
    </message>
    <message>
        <source>Headquarters has it.</source>
        <translation>Makao makuu yanao.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already and has changed it since.</source>
        <translation>Makao makuu tayari yana uchunguzi huu na yameubadilisha tangu hapo.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>Mtandao ulijibu kwa ukurasa wake wenyewe badala ya makao makuu. Hakuna kilichohesabiwa kuwa kimetumwa. Fungua kivinjari, ingia kwenye mtandao, kisha bonyeza Wasilisha.</translation>
    </message>
    <message>
        <source>Headquarters&apos; address points to another one ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>Anwani ya makao makuu inaelekeza kwenye anwani nyingine ({target}), na hakuna kilichotumwa huko. Ikiwa makao makuu yamehama, omba msimbo mpya wa usanidi; vinginevyo ingia kwanza kwenye mtandao kupitia kivinjari.</translation>
    </message>
    <message>
        <source>What answered does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>Kilichojibu hakipokei uchunguzi (jibu {status}). Hakuna kilichohesabiwa kuwa kimetumwa. Kagua anwani kwenye Mipangilio, au waulize makao makuu.</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer was not clear, so this observation counts as not sent. It is sent again with the next delivery; headquarters keeps it once.</source>
        <translation>Jibu la makao makuu halikuwa wazi, hivyo uchunguzi huu unahesabiwa kuwa haujatumwa. Utatumwa tena katika uwasilishaji ujao; makao makuu yataubakiza mara moja tu.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation: “{words}”. It is safe on this laptop. Show this message to headquarters, then try again.</source>
        <translation>Makao makuu hayakukubali uchunguzi huu: “{words}”. Uko salama kwenye laptop hii. Waonyeshe makao makuu ujumbe huu, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation and did not say why (answer {status}). It is safe on this laptop. Tell headquarters, then try again.</source>
        <translation>Makao makuu hayakukubali uchunguzi huu na hayakusema kwa nini (jibu {status}). Uko salama kwenye laptop hii. Wajulishe makao makuu, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>This observation reached headquarters incomplete. It is safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>Uchunguzi huu ulifika makao makuu ukiwa haujakamilika. Uko salama kwenye laptop hii. Jaribu mtandao mwingine, au wajulishe makao makuu.</translation>
    </message>
    <message>
        <source>This laptop may not send observations of this form. They are safe here and stay ready. Ask headquarters to give this laptop access to the form.</source>
        <translation>Laptop hii hairuhusiwi kutuma uchunguzi wa fomu hii. Uko salama hapa na unabaki tayari. Waombe makao makuu waipe laptop hii ruhusa ya kutumia fomu hiyo.</translation>
    </message>
    <message>
        <source>Headquarters&apos; account is full, so this observation was not accepted. It is safe on this laptop. Tell headquarters; then let it go with the next delivery.</source>
        <translation>Akaunti ya makao makuu imejaa, hivyo uchunguzi huu haukukubaliwa. Uko salama kwenye laptop hii. Wajulishe makao makuu; kisha uache uende katika uwasilishaji ujao.</translation>
    </message>
    <message>
        <source>Headquarters does not have the form of this observation (any more). The observation is safe on this laptop. Ask headquarters to put the form back, then try again.</source>
        <translation>Makao makuu hayana fomu ya uchunguzi huu (au hayana tena). Uchunguzi uko salama kwenye laptop hii. Waombe makao makuu wairudishe fomu, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Headquarters does not have the version of the form that this observation was made with. It is safe on this laptop. Ask headquarters to publish that version, then try again.</source>
        <translation>Makao makuu hayana toleo la fomu lililotumika kwa uchunguzi huu. Uko salama kwenye laptop hii. Waombe makao makuu wachapishe toleo hilo, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>This is a correction, and headquarters does not have the observation it corrects. It is safe on this laptop. Ask headquarters about it, then try again.</source>
        <translation>Haya ni marekebisho, na makao makuu hayana uchunguzi unaorekebishwa. Yako salama kwenye laptop hii. Waulize makao makuu kuyahusu, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Headquarters has switched this form off. The observation is safe on this laptop. Ask headquarters to switch the form on, then try again.</source>
        <translation>Makao makuu yamezima fomu hii. Uchunguzi uko salama kwenye laptop hii. Waombe makao makuu waiwashe fomu, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>This form takes no observations at the moment. The observation is safe on this laptop and goes by itself when headquarters opens the form again.</source>
        <translation>Fomu hii haipokei uchunguzi kwa sasa. Uchunguzi uko salama kwenye laptop hii na utaenda wenyewe makao makuu yatakapoifungua fomu tena.</translation>
    </message>
    <message>
        <source>Headquarters has an observation with the same number and different content. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>Makao makuu yana uchunguzi wenye namba hiyo hiyo na maudhui tofauti. Hakuna kilichofutwa wala kubadilishwa, na wako uko salama kwenye laptop hii. Waombe makao makuu walinganishe yote mawili.</translation>
    </message>
    <message>
        <source>Headquarters has another file under the same name for this observation. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>Makao makuu yana faili nyingine yenye jina hilo hilo kwa uchunguzi huu. Hakuna kilichofutwa wala kubadilishwa, na yako iko salama kwenye laptop hii. Waombe makao makuu wazilinganishe zote mbili.</translation>
    </message>
    <message>
        <source>Somebody corrected this observation before your correction arrived. Yours is safe on this laptop and was not counted. Ask headquarters for the newest state and correct that.</source>
        <translation>Mtu mwingine alirekebisha uchunguzi huu kabla ya marekebisho yako kufika. Yako yako salama kwenye laptop hii na hayakuhesabiwa. Waombe makao makuu hali ya sasa zaidi, kisha urekebishe hiyo.</translation>
    </message>
    <message>
        <source>Headquarters says that this observation was deleted there. That can be a misunderstanding while it is being stored, so it is tried once more.</source>
        <translation>Makao makuu yanasema kwamba uchunguzi huu ulifutwa huko. Huenda ni kutoelewana wakati unahifadhiwa, hivyo unajaribiwa mara moja zaidi.</translation>
    </message>
    <message>
        <source>Headquarters has deleted this observation and does not take it again. It is still safe on this laptop. Ask headquarters whether that was meant.</source>
        <translation>Makao makuu yamefuta uchunguzi huu na hayaupokei tena. Bado uko salama kwenye laptop hii. Waulize makao makuu kama hilo lilikusudiwa.</translation>
    </message>
    <message>
        <source>One part of this observation is larger than headquarters accepts. It is safe on this laptop. Ask headquarters to raise the limit, or hand it over in another way.</source>
        <translation>Sehemu moja ya uchunguzi huu ni kubwa kuliko makao makuu yanavyokubali. Uko salama kwenye laptop hii. Waombe makao makuu waongeze kikomo, au uukabidhi kwa njia nyingine.</translation>
    </message>
    <message>
        <source>Headquarters is busy with something and asks to come back later. The observation is safe on this laptop and stays ready.</source>
        <translation>Makao makuu yana shughuli nyingine na yanaomba kurudi baadaye. Uchunguzi uko salama kwenye laptop hii na unabaki tayari.</translation>
    </message>
    <message>
        <source>Headquarters has trouble of its own at this moment (answer {status}). The observation is safe on this laptop and stays ready.</source>
        <translation>Makao makuu yana tatizo upande wao kwa sasa (jibu {status}). Uchunguzi uko salama kwenye laptop hii na unabaki tayari.</translation>
    </message>
    <message>
        <source>Headquarters fails each time over this observation, while it takes others. It is safe on this laptop. Tell headquarters; then try again.</source>
        <translation>Makao makuu yanashindwa kila mara kwa uchunguzi huu, huku yakipokea mwingine. Uko salama kwenye laptop hii. Wajulishe makao makuu; kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The file name “{name}” cannot travel to headquarters unchanged. Everything is safe on this laptop. Ask headquarters to take this observation over in another way.</source>
        <translation>Jina la faili “{name}” haliwezi kufika makao makuu bila kubadilika. Kila kitu kiko salama kwenye laptop hii. Waombe makao makuu wauchukue uchunguzi huu kwa njia nyingine.</translation>
    </message>
    <message>
        <source>This observation is not written in a way that headquarters could read. It was not sent and is kept as it is on this laptop. Ask headquarters about it.</source>
        <translation>Uchunguzi huu haujaandikwa kwa namna ambayo makao makuu yanaweza kusoma. Haukutumwa na unatunzwa ulivyo kwenye laptop hii. Waulize makao makuu kuuhusu.</translation>
    </message>
    <message>
        <source>Headquarters has changed this observation before all its photos had arrived, and takes no more of them. The photos are safe on this laptop. Ask headquarters how to hand them over.</source>
        <translation>Makao makuu yameubadilisha uchunguzi huu kabla ya picha zake zote kufika, na hayapokei picha zaidi. Picha ziko salama kwenye laptop hii. Waulize makao makuu jinsi ya kuzikabidhi.</translation>
    </message>
    <message>
        <source>A file of this observation ({name}) cannot be read from this laptop. The rest is safe. Restore a backup, or ask headquarters what to do.</source>
        <translation>Faili moja ya uchunguzi huu ({name}) haiwezi kusomwa kutoka kwenye laptop hii. Mengine yako salama. Rejesha nakala rudufu, au waulize makao makuu la kufanya.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up.</source>
        <translation>Unabaki tayari: kiasi kinachoruhusiwa kutumwa kwa sasa kimeisha.</translation>
    </message>
    <message>
        <source>Headquarters wants observations of this form sealed to its key, and this one is not. It was not sent and is safe on this laptop. Ask headquarters what to do.</source>
        <translation>Makao makuu yanataka uchunguzi wa fomu hii ufungwe kwa ufunguo wao, na huu haujafungwa hivyo. Haukutumwa na uko salama kwenye laptop hii. Waulize makao makuu la kufanya.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on be encrypted to another key ({new} instead of {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept the new key under Settings.</source>
        <translation>Fomu “{name}” kuanzia sasa ingesimbwa fiche kwa ufunguo mwingine ({new} badala ya {old}) na haikuchukuliwa; uliyo nayo bado inafanya kazi. Waulize makao makuu, si kwa mtandao huu, kama hilo ni sahihi, kisha ukubali ufunguo mpya kwenye Mipangilio.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on not be encrypted any more (so far: {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept it under Settings.</source>
        <translation>Fomu “{name}” kuanzia sasa isingesimbwa fiche tena (hadi sasa: {old}) na haikuchukuliwa; uliyo nayo bado inafanya kazi. Waulize makao makuu, si kwa mtandao huu, kama hilo ni sahihi, kisha ulikubali kwenye Mipangilio.</translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message>
        <source>a file on this kind of stick cannot be larger than 4 GB; choose fewer observations</source>
        <translation>faili kwenye kifaa cha USB cha aina hii haiwezi kuzidi 4 GB; chagua uchunguzi mchache zaidi</translation>
    </message>
    <message>
        <source>what was read back is not what was written; the stick may be broken</source>
        <translation>kilichosomwa tena si kile kilichoandikwa; huenda kifaa cha USB kimeharibika</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Kuna hitilafu imetokea.</translation>
    </message>
    <message>
        <source>This form cannot be used: {reason}. Nothing was changed.</source>
        <translation>Fomu hii haiwezi kutumika: {reason}. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The form has an expression that does not work: {expression} – at character {place}: {reason} Your answers are safe; ask the maker of the form to correct it.</source>
        <translation>Fomu ina fomula isiyofanya kazi: {expression} – kwenye herufi ya {place}: {reason} Majibu yako yako salama; mwombe mtengenezaji wa fomu airekebishe.</translation>
    </message>
    <message>
        <source>This file could not be read as a form: {reason} (line {line}). Nothing was changed; ask for a new copy of the form.</source>
        <translation>Faili hii haikuweza kusomwa kama fomu: {reason} (mstari {line}). Hakuna kilichobadilishwa; omba nakala mpya ya fomu.</translation>
    </message>
    <message>
        <source>This form was refused for safety: {reason} (line {line}). Nothing was changed; ask the person who made the form about it.</source>
        <translation>Fomu hii ilikataliwa kwa ajili ya usalama: {reason} (mstari {line}). Hakuna kilichobadilishwa; mwulize aliyetengeneza fomu kuihusu.</translation>
    </message>
    <message>
        <source>This file is too large for a form: {size} MB, and at most {limit} MB is accepted. Nothing was changed.</source>
        <translation>Faili hii ni kubwa mno kwa fomu: {size} MB, na kinachokubaliwa si zaidi ya {limit} MB. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>This form contains a mistake: {reason} (line {line}). Nothing was changed; the maker of the form can correct it.</source>
        <translation>Fomu hii ina kosa: {reason} (mstari {line}). Hakuna kilichobadilishwa; mtengenezaji wa fomu anaweza kulirekebisha.</translation>
    </message>
    <message>
        <source>In this form some answers depend on themselves, in a circle: {circle}. Nothing was changed; the maker of the form has to break the circle.</source>
        <translation>Katika fomu hii baadhi ya majibu yanajitegemea yenyewe, kwa mzunguko: {circle}. Hakuna kilichobadilishwa; mtengenezaji wa fomu anapaswa kuuvunja mzunguko huo.</translation>
    </message>
    <message>
        <source>This record could not be opened with its form: {reason}. The record itself is unchanged.</source>
        <translation>Kumbukumbu hii haikuweza kufunguliwa kwa fomu yake: {reason}. Kumbukumbu yenyewe haijabadilika.</translation>
    </message>
    <message>
        <source>The form has no question or group at {path}. Nothing was changed.</source>
        <translation>Fomu haina swali wala kundi kwenye {path}. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The form itself decides how many times {path} is asked; none can be added or removed by hand. Nothing was changed.</source>
        <translation>Fomu yenyewe huamua {path} inaulizwa mara ngapi; haiwezekani kuongeza wala kuondoa kwa mkono. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The rules of this form keep changing each other and never come to rest. The last answer was taken back; the maker of the form has to correct it.</source>
        <translation>Kanuni za fomu hii zinaendelea kubadilishana na hazitulii. Jibu la mwisho limerudishwa nyuma; mtengenezaji wa fomu anapaswa kuirekebisha.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in one step. The last answer was taken back; the maker of the form has to make its rules lighter.</source>
        <translation>Fomu hii inahitaji kazi zaidi ya ile ambayo kompyuta hii inaweza kufanya kwa hatua moja. Jibu la mwisho limerudishwa; mtengenezaji wa fomu anapaswa kurahisisha kanuni zake.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in a reasonable time, so it was not opened. Nothing was changed; the maker of the form has to make it lighter.</source>
        <translation>Fomu hii inahitaji kazi zaidi ya ile ambayo laptop hii inaweza kufanya kwa muda unaofaa, kwa hiyo haikufunguliwa. Hakuna kilichobadilishwa; mtengenezaji wa fomu anapaswa kuirahisisha.</translation>
    </message>
    <message>
        <source>{count} answers still need attention before this record can be finalised. The record is kept as a draft.</source>
        <translation>Majibu {count} bado yanahitaji kuangaliwa kabla ya kumbukumbu hii kukamilishwa. Kumbukumbu imehifadhiwa kama rasimu.</translation>
    </message>
    <message>
        <source>This file could not be read as an XLSForm: {reason}. Nothing was changed.</source>
        <translation>Faili hii haikuweza kusomwa kama XLSForm: {reason}. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>This XLSForm contains a mistake in sheet {sheet}, row {row}: {reason}. Nothing was changed; correct the sheet and try again.</source>
        <translation>XLSForm hii ina kosa kwenye laha {sheet}, safu {row}: {reason}. Hakuna kilichobadilishwa; rekebisha laha kisha jaribu tena.</translation>
    </message>
    <message>
        <source>DANGER: this form contains the private key of headquarters instead of the public one, so everybody who has the form can read what was encrypted with it. Nothing was recorded or sent. Tell headquarters at once: they need a new pair of keys.</source>
        <translation>HATARI: fomu hii ina ufunguo binafsi wa makao makuu badala ya ule wa umma, hivyo kila aliye na fomu anaweza kusoma yaliyosimbwa fiche kwa ufunguo huo. Hakuna kilichorekodiwa wala kutumwa. Wajulishe makao makuu mara moja: wanahitaji jozi mpya ya funguo.</translation>
    </message>
    <message>
        <source>The records of this form have to be encrypted, but its key does not work: {reason}. Nothing was sent unencrypted and your answers are safe; ask headquarters for a corrected form.</source>
        <translation>Kumbukumbu za fomu hii lazima zisimbwe fiche, lakini ufunguo wake haufanyi kazi: {reason}. Hakuna kilichotumwa bila usimbaji fiche na majibu yako yako salama; waombe makao makuu fomu iliyorekebishwa.</translation>
    </message>
    <message>
        <source>This encrypted record could not be read: {reason}. Nothing was changed.</source>
        <translation>Kumbukumbu hii iliyosimbwa fiche haikuweza kusomwa: {reason}. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The form was not installed: the name of its file &quot;{name}&quot; is not safe. Nothing was changed; ask the maker of the form to rename the file.</source>
        <translation>Fomu haikusakinishwa: jina la faili yake &quot;{name}&quot; si salama. Hakuna kilichobadilishwa; mwombe mtengenezaji wa fomu abadilishe jina la faili.</translation>
    </message>
    <message>
        <source>This form is no longer on this laptop. Nothing was changed; get the forms from headquarters again, or install the form from its file.</source>
        <translation>Fomu hii haiko tena kwenye laptop hii. Hakuna kilichobadilishwa; pata tena fomu kutoka makao makuu, au sakinisha fomu kutoka kwenye faili yake.</translation>
    </message>
    <message>
        <source>The new copy of the list &quot;{list}&quot; could not be read. The list on this laptop stays as it was; try again later, or tell headquarters.</source>
        <translation>Nakala mpya ya orodha &quot;{list}&quot; haikuweza kusomwa. Orodha iliyo kwenye laptop hii inabaki ilivyokuwa; jaribu tena baadaye, au wajulishe makao makuu.</translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that comes with the program is not complete ({part}). Your observations are safe; install the program again.</source>
        <translation>Fomu &quot;{form}&quot; inayokuja na programu haijakamilika ({part}). Uchunguzi wako uko salama; sakinisha programu tena.</translation>
    </message>
    <message>
        <source>The vault could not do this. Nothing was changed.</source>
        <translation>Sanduku salama halikuweza kufanya hivi. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock and try again; the recovery key on paper opens it too.</source>
        <translation>Neno hili la siri halifungui sanduku salama. Hakuna kilichobadilishwa. Kagua mpangilio wa kibodi na Caps Lock kisha jaribu tena; ufunguo wa kuokoa ulio kwenye karatasi pia unalifungua.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake in it. Nothing was changed. Compare it with the paper, group by group.</source>
        <translation>Ufunguo huu wa kuokoa una kosa la kuandika. Hakuna kilichobadilishwa. Ulinganishe na karatasi, kundi kwa kundi.</translation>
    </message>
    <message>
        <source>This key has a typing mistake in it, or it is another kind of key. Nothing was changed. Compare it with the original, group by group.</source>
        <translation>Ufunguo huu una kosa la kuandika, au ni wa aina nyingine. Hakuna kilichobadilishwa. Ulinganishe na ule wa asili, kundi kwa kundi.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together, or they are the same sheet. Nothing was changed. Take two different sheets with the same mark.</source>
        <translation>Karatasi hizi mbili haziendi pamoja, au ni karatasi ile ile. Hakuna kilichobadilishwa. Chukua karatasi mbili tofauti zenye alama moja.</translation>
    </message>
    <message>
        <source>This file cannot be opened here: it was handed over to somebody else, or it is damaged. Nothing was changed. Ask the sender to hand it over again, with your key.</source>
        <translation>Faili hii haiwezi kufunguliwa hapa: ilikabidhiwa kwa mtu mwingine, au imeharibika. Hakuna kilichobadilishwa. Mwombe mtumaji aikabidhi tena, kwa ufunguo wako.</translation>
    </message>
    <message>
        <source>Choose a passphrase first; without one nothing would be protected.</source>
        <translation>Chagua neno la siri kwanza; bila hilo hakuna kitakacholindwa.</translation>
    </message>
    <message>
        <source>Nothing was changed: this passphrase would not hold. {reason}</source>
        <translation>Hakuna kilichobadilishwa: neno hili la siri halingeweza kulinda. {reason}</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already, or it has another meaning here. Nothing was changed. Choose quite different words.</source>
        <translation>Neno hili la siri tayari linafungua sanduku salama, au lina maana nyingine hapa. Hakuna kilichobadilishwa. Chagua maneno tofauti kabisa.</translation>
    </message>
    <message>
        <source>There is no vault in the folder {folder}. Choose another folder or make a vault.</source>
        <translation>Hakuna sanduku salama kwenye folda {folder}. Chagua folda nyingine au tengeneza sanduku salama.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds something. Nothing in it was changed. Choose a new or empty folder.</source>
        <translation>Folda {folder} tayari ina kitu. Hakuna kilichobadilishwa ndani yake. Chagua folda mpya au tupu.</translation>
    </message>
    <message>
        <source>The folder {folder} is inside the vault. Nothing was written. Choose a folder outside the vault, such as one on a USB stick.</source>
        <translation>Folda {folder} iko ndani ya sanduku salama. Hakuna kilichoandikwa. Chagua folda nje ya sanduku, kwa mfano kwenye USB.</translation>
    </message>
    <message>
        <source>The key file {file} of this vault is gone, and without it nobody can read the vault. Nothing was changed and no new key file was made. Put {file} back from a backup; do not delete the other files.</source>
        <translation>Faili ya ufunguo {file} ya sanduku hili salama haipo, na bila hiyo hakuna anayeweza kusoma sanduku. Hakuna kilichobadilishwa na hakuna faili mpya ya ufunguo iliyotengenezwa. Rudisha {file} kutoka kwenye nakala rudufu; usifute faili nyingine.</translation>
    </message>
    <message>
        <source>Both copies of the key file {file} are damaged or were altered, so the vault stays closed. Nothing was changed. Put {file} back from a backup; your records are still in the folder.</source>
        <translation>Nakala zote mbili za faili ya ufunguo {file} zimeharibika au zimechezewa, hivyo sanduku salama linabaki limefungwa. Hakuna kilichobadilishwa na programu. Rudisha {file} kutoka kwenye nakala rudufu; kumbukumbu zako bado ziko kwenye folda.</translation>
    </message>
    <message>
        <source>A newer version of Veldmelding has written this vault. Nothing was changed. Install the newer version to open it.</source>
        <translation>Toleo jipya zaidi la Veldmelding limeandika sanduku hili salama. Hakuna kilichobadilishwa. Sakinisha toleo hilo jipya ili kulifungua.</translation>
    </message>
    <message>
        <source>The database {file} of this vault is gone. Nothing was changed and no empty one was made. Put it back from a backup, or restore a backup into a new folder.</source>
        <translation>Hifadhidata {file} ya sanduku hili salama haipo. Hakuna kilichobadilishwa na hakuna hifadhidata tupu iliyotengenezwa. Irudishe kutoka kwenye nakala rudufu, au rejesha nakala rudufu kwenye folda mpya.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database {file} is damaged or cut short. Nothing was changed. Keep the folder as it is and restore the last backup into a new folder.</source>
        <translation>Neno la siri ni sahihi, lakini hifadhidata {file} imeharibika au imekatika. Hakuna kilichobadilishwa. Acha folda ilivyo na urejeshe nakala rudufu ya mwisho kwenye folda mpya.</translation>
    </message>
    <message>
        <source>The database {file} does not belong to this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>Hifadhidata {file} si ya sanduku hili salama. Hakuna kilichobadilishwa. Rudisha hifadhidata ya sanduku lenyewe, au rejesha nakala rudufu kwenye folda mpya.</translation>
    </message>
    <message>
        <source>The file {file} is an ordinary, unencrypted database, not the one of this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>Faili {file} ni hifadhidata ya kawaida, isiyosimbwa fiche, si ile ya sanduku hili salama. Hakuna kilichobadilishwa. Rudisha hifadhidata ya sanduku lenyewe, au rejesha nakala rudufu kwenye folda mpya.</translation>
    </message>
    <message>
        <source>This vault is already open: {holder}. Only one program can use a vault at a time. Go to that window, or close it and try again.</source>
        <translation>Sanduku hili salama tayari limefunguliwa: {holder}. Programu moja tu inaweza kutumia sanduku kwa wakati mmoja. Nenda kwenye dirisha hilo, au lifunge kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Veldmelding may not write in the folder {folder}. Nothing was changed. Ask whoever looks after this computer for permission, or choose another folder.</source>
        <translation>Veldmelding hairuhusiwi kuandika kwenye folda {folder}. Hakuna kilichobadilishwa. Omba ruhusa kwa anayeitunza kompyuta hii, au chagua folda nyingine.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Remove large files you no longer need, then try again.</source>
        <translation>Diski imejaa, hivyo badiliko la mwisho halikuhifadhiwa. Yote yaliyohifadhiwa kabla yako salama. Ondoa faili kubwa usizozihitaji tena, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The disk did not take the last change. Everything saved before is safe. Check that the disk or USB stick is still connected, then try again; if it returns, make a backup.</source>
        <translation>Diski haikupokea badiliko la mwisho. Yote yaliyohifadhiwa kabla yako salama. Hakikisha diski au kifaa cha USB bado kimeunganishwa, kisha jaribu tena; ikitokea tena, tengeneza nakala rudufu.</translation>
    </message>
    <message>
        <source>The vault is locked. Everything saved is safe. Unlock it to go on.</source>
        <translation>Sanduku salama limefungwa. Yote yaliyohifadhiwa yako salama. Lifungue ili kuendelea.</translation>
    </message>
    <message>
        <source>A photo or file that belongs here is no longer in the vault. Everything else is safe. A backup may still have it.</source>
        <translation>Picha au faili inayohusika hapa haiko tena ndani ya sanduku salama. Mengine yote yako salama. Huenda nakala rudufu bado inayo.</translation>
    </message>
    <message>
        <source>A photo or file in the vault is damaged and is not shown, so that nothing false is. Everything else is safe. A backup may still have it whole.</source>
        <translation>Picha au faili iliyo ndani ya sanduku salama imeharibika na haionyeshwi, ili kisionyeshwe kitu kisicho kweli. Mengine yote yako salama. Huenda nakala rudufu bado inayo ikiwa nzima.</translation>
    </message>
    <message>
        <source>The folder {folder} is a backup. Restore it into a new folder and open that one; the backup then stays as it is.</source>
        <translation>Folda {folder} ni nakala rudufu. Irejeshe kwenye folda mpya na ufungue folda hiyo; hivyo nakala rudufu inabaki ilivyo.</translation>
    </message>
    <message>
        <source>The backup in {folder} is damaged or not complete. Nothing was changed. Try an older backup.</source>
        <translation>Nakala rudufu iliyo kwenye {folder} imeharibika au haijakamilika. Hakuna kilichobadilishwa. Jaribu nakala rudufu ya zamani zaidi.</translation>
    </message>
    <message>
        <source>There is no complete backup in the folder {folder}, or there are backups of several vaults. Nothing was changed. Choose the folder of one backup.</source>
        <translation>Hakuna nakala rudufu kamili kwenye folda {folder}, au kuna nakala rudufu za masanduku kadhaa. Hakuna kilichobadilishwa. Chagua folda ya nakala rudufu moja.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to open the vault. Nothing was changed. Close other programs and try again.</source>
        <translation>Kompyuta hii haina kumbukumbu (RAM) huru ya kutosha kufungua sanduku salama. Hakuna kilichobadilishwa. Funga programu nyingine kisha jaribu tena.</translation>
    </message>
    <message>
        <source>A submission with this identifier is already here, with different content. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Kumbukumbu yenye kitambulisho hiki tayari ipo hapa, yenye maudhui tofauti. Iliyokuwepo kwanza imebaki na hakuna kilichofutwa wala kubadilishwa.</translation>
    </message>
    <message>
        <source>A different file of the same name already belongs to this submission. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Faili tofauti yenye jina hilo hilo tayari ni sehemu ya kumbukumbu hii. Iliyokuwepo kwanza imebaki na hakuna kilichofutwa wala kubadilishwa.</translation>
    </message>
    <message>
        <source>This submission is not on this laptop. Nothing was changed.</source>
        <translation>Kumbukumbu hii haipo kwenye laptop hii. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>This observation was not deleted: headquarters has not confirmed all of it, and it may be the only copy. Deliver it first.</source>
        <translation>Uchunguzi huu haukufutwa: makao makuu hayajathibitisha sehemu zake zote, na huenda hii ndiyo nakala pekee. Uwasilishe kwanza.</translation>
    </message>
    <message>
        <source>This observation is no longer on this laptop. Nothing else was changed.</source>
        <translation>Uchunguzi huu hauko tena kwenye laptop hii. Hakuna kingine kilichobadilishwa.</translation>
    </message>
    <message>
        <source>This observation is finalised and can no longer be changed. It is safe; open it to read.</source>
        <translation>Uchunguzi huu umekamilishwa na hauwezi kubadilishwa tena. Uko salama; ufungue ili kuusoma.</translation>
    </message>
    <message>
        <source>This observation is in the recycle bin. Restore it first; then you can go on with it.</source>
        <translation>Uchunguzi huu uko kwenye pipa la taka. Urejeshe kwanza; kisha unaweza kuendelea nao.</translation>
    </message>
    <message>
        <source>This observation was encrypted for headquarters when it was finalised. It is safe, but only headquarters can read or correct it now.</source>
        <translation>Uchunguzi huu ulisimbwa fiche kwa ajili ya makao makuu ulipokamilishwa. Uko salama, lakini sasa ni makao makuu pekee yanayoweza kuusoma au kuurekebisha.</translation>
    </message>
    <message>
        <source>This observation cannot be corrected yet: headquarters does not have all of it. Nothing was changed. Deliver it first, then correct it.</source>
        <translation>Uchunguzi huu bado hauwezi kurekebishwa: makao makuu hayana sehemu zake zote. Hakuna kilichobadilishwa. Uwasilishe kwanza, kisha uurekebishe.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already, so it does not have to be handed over. Nothing was changed. Choose others.</source>
        <translation>Makao makuu tayari yana uchunguzi huu, kwa hiyo hakuna haja ya kuukabidhi. Hakuna kilichobadilishwa. Chagua mwingine.</translation>
    </message>
    <message>
        <source>No record here has this code. Nothing was changed. Compare each character; a sealed record is found at headquarters only.</source>
        <translation>Hakuna kumbukumbu hapa yenye msimbo huu. Hakuna kilichobadilishwa. Linganisha kila herufi; kumbukumbu iliyotiwa muhuri inapatikana makao makuu tu.</translation>
    </message>
    <message>
        <source>This observation has been corrected before. Nothing was changed. Open the newest version and correct that one.</source>
        <translation>Uchunguzi huu ulirekebishwa hapo awali. Hakuna kilichobadilishwa. Fungua toleo jipya zaidi na urekebishe hilo.</translation>
    </message>
    <message>
        <source>There is no headquarters to deliver to yet. Your observations are safe on this laptop. Enter the address or the set-up code that headquarters gave you, under Settings.</source>
        <translation>Bado hakuna makao makuu ya kuwasilisha. Uchunguzi wako uko salama kwenye laptop hii. Andika anwani au msimbo wa usanidi ambao makao makuu yalikupa, kwenye Mipangilio.</translation>
    </message>
    <message>
        <source>A delivery is already running. Wait until it is done, or pause it.</source>
        <translation>Uwasilishaji tayari unaendelea. Subiri umalizike, au usitishe.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) cannot be reached. Your observations are safe on this laptop. Check the connection, then press Deliver.</source>
        <translation>Makao makuu ({host}) hayafikiki. Uchunguzi wako uko salama kwenye laptop hii. Kagua muunganisho, kisha bonyeza Wasilisha.</translation>
    </message>
    <message>
        <source>The address {host} cannot be found. Your observations are safe on this laptop. Usually there is no internet connection; otherwise the address contains a mistake.</source>
        <translation>Anwani {host} haipatikani. Uchunguzi wako uko salama kwenye laptop hii. Kwa kawaida hakuna muunganisho wa intaneti; vinginevyo anwani ina kosa.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is headquarters: {reason}. Nothing was sent and your observations are safe on this laptop. Do not go on; try another network, or tell headquarters.</source>
        <translation>{host} haikuweza kuthibitisha kwamba ni makao makuu: {reason}. Hakuna kilichotumwa na uchunguzi wako uko salama kwenye laptop hii. Usiendelee; jaribu mtandao mwingine, au wajulishe makao makuu.</translation>
    </message>
    <message>
        <source>{host} shows another key than the one that was pinned ({found} instead of {pinned}). Nothing was sent and your observations are safe on this laptop. Ask headquarters, not by this network, whether the key was changed.</source>
        <translation>{host} inaonyesha ufunguo mwingine badala ya ule uliowekwa ({found} badala ya {pinned}). Hakuna kilichotumwa na uchunguzi wako uko salama kwenye laptop hii. Waulize makao makuu, si kwa mtandao huu, kama ufunguo ulibadilishwa.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Your observations are safe on this laptop. Check the proxy under Settings, or deliver from a network without one.</source>
        <translation>Proksi {proxy} haifikiki. Uchunguzi wako uko salama kwenye laptop hii. Kagua proksi kwenye Mipangilio, au wasilisha kutoka mtandao usio na proksi.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password, or does not accept the ones it was given. Your observations are safe on this laptop. Enter them under Settings.</source>
        <translation>Proksi {proxy} inauliza jina la mtumiaji na nywila, au haikubali ilizopewa. Uchunguzi wako uko salama kwenye laptop hii. Ziandike kwenye Mipangilio.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect this laptop with {host} (answer {status}). Your observations are safe on this laptop. Show this message to whoever runs the proxy.</source>
        <translation>Proksi {proxy} haikuunganisha laptop hii na {host} (jibu {status}). Uchunguzi wako uko salama kwenye laptop hii. Mwonyeshe ujumbe huu anayeendesha proksi.</translation>
    </message>
    <message>
        <source>This cannot be the address of a proxy. It should look like http://proxy.example.org:8080 or socks5://127.0.0.1:9050.</source>
        <translation>Hii haiwezi kuwa anwani ya proksi. Inapaswa kuonekana kama http://proxy.example.org:8080 au socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>There is no certificate in this file that can be used. Nothing was changed. Choose a PEM file: a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>Hakuna cheti kinachoweza kutumika kwenye faili hii. Hakuna kilichobadilishwa. Chagua faili ya PEM: faili ya maandishi inayoanza na BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of a key. It has 64 digits from 0 to 9 and A to F. Nothing was changed.</source>
        <translation>Hii si alama ya ufunguo. Alama hiyo ina tarakimu 64 kutoka 0 hadi 9 na A hadi F. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>No secure connection with {host} was possible. Nothing was sent and your observations are safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>Muunganisho salama na {host} haukuwezekana. Hakuna kilichotumwa na uchunguzi wako uko salama kwenye laptop hii. Jaribu mtandao mwingine, au wajulishe makao makuu.</translation>
    </message>
    <message>
        <source>The address {address} does not start with https: everyone on the way could read along. Nothing was sent there. Ask headquarters for an address that starts with https.</source>
        <translation>Anwani {address} haianzi na https: kila mtu njiani angeweza kusoma. Hakuna kilichotumwa huko. Waombe makao makuu anwani inayoanza na https.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be opened here. Nothing was added. Choose a JPEG, PNG or WebP photo.</source>
        <translation>Faili hii si picha inayoweza kufunguliwa hapa. Hakuna kilichoongezwa. Chagua picha ya JPEG, PNG au WebP.</translation>
    </message>
    <message>
        <source>This photo is too large to open safely. Nothing was added. Make it smaller, or choose another one.</source>
        <translation>Picha hii ni kubwa mno kufunguliwa kwa usalama. Hakuna kilichoongezwa. Ipunguze ukubwa, au chagua nyingine.</translation>
    </message>
    <message>
        <source>No camera of this laptop gives a picture. Close other programs that use it, allow it in the settings of the computer, or read a picture of the code that a phone took.</source>
        <translation>Hakuna kamera ya laptop hii inayotoa picha. Funga programu nyingine zinazoitumia, iruhusu kwenye mipangilio ya kompyuta, au soma picha ya msimbo iliyopigwa kwa simu.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB and cannot be delivered. Nothing was added. Choose a smaller one.</source>
        <translation>Faili hii inazidi {limit} MB na haiwezi kuwasilishwa. Hakuna kilichoongezwa. Chagua ndogo zaidi.</translation>
    </message>
    <message>
        <source>This question does not take this file: it is empty or of another kind than its name says. Nothing was added. It takes {kinds}.</source>
        <translation>Swali hili halipokei faili hii: ni tupu au ni ya aina nyingine tofauti na jina lake. Hakuna kilichoongezwa. Swali linapokea {kinds}.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added. Check the card or disk it is on, and choose it again.</source>
        <translation>Faili hii haiwezi kusomwa. Hakuna kilichoongezwa. Kagua kadi au diski iliyomo, kisha uichague tena.</translation>
    </message>
    <message>
        <source>The photo is kept here, but the original {file} was not deleted. Delete it on the card or phone yourself.</source>
        <translation>Picha imehifadhiwa hapa, lakini ya asili {file} haikufutwa. Ifute mwenyewe kwenye kadi au simu.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty. Nothing was written. Name an empty or new folder.</source>
        <translation>Folda {name} si tupu. Hakuna kilichoandikwa. Taja folda tupu au mpya.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) did not answer in time. Your observations are safe on this laptop. Press Deliver again when the connection is better.</source>
        <translation>Makao makuu ({host}) hayakujibu kwa wakati. Uchunguzi wako uko salama kwenye laptop hii. Bonyeza Wasilisha tena muunganisho ukiwa bora.</translation>
    </message>
    <message>
        <source>The connection with headquarters ({host}) broke off half-way. Your observations are safe on this laptop. What did not arrive is sent again.</source>
        <translation>Muunganisho na makao makuu ({host}) ulikatika katikati. Uchunguzi wako uko salama kwenye laptop hii. Ambacho hakikufika kitatumwa tena.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>Mtandao ulijibu kwa ukurasa wake wenyewe badala ya makao makuu. Hakuna kilichohesabiwa kuwa kimetumwa. Fungua kivinjari, ingia kwenye mtandao, kisha bonyeza Wasilisha.</translation>
    </message>
    <message>
        <source>What answers at {host} does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>Kinachojibu kwenye {host} hakipokei uchunguzi (jibu {status}). Hakuna kilichohesabiwa kuwa kimetumwa. Kagua anwani kwenye Mipangilio, au waulize makao makuu.</translation>
    </message>
    <message>
        <source>{host} has no project at this address. Your observations are safe on this laptop. Ask headquarters for a new address or set-up code.</source>
        <translation>{host} haina mradi kwenye anwani hii. Uchunguzi wako uko salama kwenye laptop hii. Waombe makao makuu anwani mpya au msimbo mpya wa usanidi.</translation>
    </message>
    <message>
        <source>{host} points to another address ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>{host} inaelekeza kwenye anwani nyingine ({target}), na hakuna kilichotumwa huko. Ikiwa makao makuu yamehama, omba msimbo mpya wa usanidi; vinginevyo ingia kwanza kwenye mtandao kupitia kivinjari.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) does not accept {credential} any more. Your observations are safe on this laptop and stay ready. Ask headquarters for a new set-up code.</source>
        <translation>Makao makuu ({host}) hayakubali tena {credential}. Uchunguzi wako uko salama kwenye laptop hii na unabaki tayari. Waombe makao makuu msimbo mpya wa usanidi.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) has trouble of its own at this moment (answer {status}). Your observations are safe on this laptop. Try again later.</source>
        <translation>Makao makuu ({host}) yana tatizo upande wao kwa sasa (jibu {status}). Uchunguzi wako uko salama kwenye laptop hii. Jaribu tena baadaye.</translation>
    </message>
    <message>
        <source>The answer of {host} could not be read and was thrown away. Nothing was changed. Try again; if it stays like this, tell headquarters.</source>
        <translation>Jibu la {host} halikuweza kusomwa na lilitupwa. Hakuna kilichobadilishwa. Jaribu tena; likiendelea hivi, wajulishe makao makuu.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} MB where that cannot be right, and the rest was refused. Nothing was changed. Tell headquarters.</source>
        <translation>{host} ilituma zaidi ya {limit} MB mahali ambapo hilo haliwezi kuwa sahihi, na ziada ilikataliwa. Hakuna kilichobadilishwa. Wajulishe makao makuu.</translation>
    </message>
    <message>
        <source>{name} did not arrive the way headquarters has it and was thrown away. What you had before still works. It is fetched again with the next delivery.</source>
        <translation>{name} haikufika kama ilivyo makao makuu na ilitupwa. Ulichokuwa nacho awali bado kinafanya kazi. Itapakuliwa tena katika uwasilishaji ujao.</translation>
    </message>
    <message>
        <source>Headquarters lists {name} but does not hand it out (answer {status}). What you had before still works. Tell headquarters.</source>
        <translation>Makao makuu yameorodhesha {name} lakini hayaitoi (jibu {status}). Ulichokuwa nacho awali bado kinafanya kazi. Wajulishe makao makuu.</translation>
    </message>
    <message>
        <source>This is not a set-up code and not an address. Scan the code again, or copy the whole text that headquarters gave you.</source>
        <translation>Huu si msimbo wa usanidi wala anwani. Soma msimbo tena, au nakili maandishi yote ambayo makao makuu yalikupa.</translation>
    </message>
    <message>
        <source>This set-up code is locked. Headquarters gave you a few words for it another way, on paper or by telephone. They are needed too.</source>
        <translation>Msimbo huu wa usanidi umefungwa. Makao makuu yalikupa maneno machache kwa ajili yake kwa njia nyingine, kwa karatasi au kwa simu. Yanahitajika pia.</translation>
    </message>
    <message>
        <source>These words do not open this set-up code. Look at each word once more, or ask headquarters whether they belong to this code.</source>
        <translation>Maneno haya hayafungui msimbo huu wa usanidi. Angalia kila neno mara nyingine, au waulize makao makuu kama ni ya msimbo huu.</translation>
    </message>
    <message>
        <source>This set-up code is much larger than one can be and was refused. Ask headquarters for a new one.</source>
        <translation>Msimbo huu wa usanidi ni mkubwa zaidi ya unavyoweza kuwa na ulikataliwa. Waombe makao makuu msimbo mpya.</translation>
    </message>
    <message>
        <source>This address of {host} does not say who you are. Ask headquarters for the set-up code of your app user, or enter a user name and password.</source>
        <translation>Anwani hii ya {host} haisemi wewe ni nani. Waombe makao makuu msimbo wa usanidi wa mtumiaji wako wa programu, au andika jina la mtumiaji na nywila.</translation>
    </message>
    <message>
        <source>The address {address} cannot be right. It should look like https://data.example.org. Check it with headquarters.</source>
        <translation>Anwani {address} haiwezi kuwa sahihi. Inapaswa kuonekana kama https://data.example.org. Ihakikishe na makao makuu.</translation>
    </message>
    <message>
        <source>A hub cannot behave like “{name}”; what it knows is: {known}. Nothing was started.</source>
        <translation>Kituo hakiwezi kufanya kama “{name}”; kinachojua ni: {known}. Hakuna kilichoanzishwa.</translation>
    </message>
    <message>
        <source>The hub could not start at {host}, port {port}: {reason}. What it has received is safe; stop the program that uses this port, or choose another port.</source>
        <translation>Kituo hakikuweza kuanza kwenye {host}, mlango {port}: {reason}. Kilichopokelewa kiko salama; simamisha programu inayotumia mlango huu, au chagua mlango mwingine.</translation>
    </message>
    <message>
        <source>This hub is running already. Nothing was changed.</source>
        <translation>Kituo hiki tayari kinaendelea kufanya kazi. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>An account needs a name, for example of the person or the phone. Nothing was changed.</source>
        <translation>Akaunti inahitaji jina, kwa mfano la mtu au la simu. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>There is no such account on this hub. Nothing was changed.</source>
        <translation>Hakuna akaunti kama hiyo kwenye kituo hiki. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a record. Nothing was changed; choose one of those on the page.</source>
        <translation>“{state}” si hali ya kumbukumbu. Hakuna kilichobadilishwa; chagua moja ya zilizo kwenye ukurasa.</translation>
    </message>
    <message>
        <source>A comment needs words. Nothing was changed; write it and send it again.</source>
        <translation>Maoni yanahitaji maneno. Hakuna kilichobadilishwa; yaandike na uyatume tena.</translation>
    </message>
    <message>
        <source>Somebody on this hub is already called “{name}”. Nothing was changed; choose another name.</source>
        <translation>Tayari kuna mtu kwenye kituo hiki anayeitwa “{name}”. Hakuna kilichobadilishwa; chagua jina lingine.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it opens what field workers reported. Nothing was changed; choose one of at least {least} characters, best some unrelated words.</source>
        <translation>Neno hili la siri ni fupi mno: linafungua yale ambayo wafanyakazi wa uwandani waliripoti. Hakuna kilichobadilishwa; chagua lenye angalau herufi {least}, ikiwezekana maneno kadhaa yasiyohusiana.</translation>
    </message>
    <message>
        <source>There is no such project on this hub. Nothing was changed.</source>
        <translation>Hakuna mradi kama huo kwenye kituo hiki. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Mradi unahitaji jina. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a form. Nothing was changed; a form is open, closing or closed.</source>
        <translation>“{state}” si hali ya fomu. Hakuna kilichobadilishwa; fomu huwa wazi, inafungwa au imefungwa.</translation>
    </message>
    <message>
        <source>The form “{form}” is here already with version “{version}”, and it is not the same. Nothing was changed; give the new one another version in its settings.</source>
        <translation>Fomu “{form}” iko hapa tayari kwa toleo “{version}”, na si ile ile. Hakuna kilichobadilishwa; ipe mpya toleo lingine kwenye settings yake.</translation>
    </message>
    <message>
        <source>This form cannot be used yet: {first} Nothing was changed; mend what the report of the form check says and try again.</source>
        <translation>Fomu hii bado haiwezi kutumika: {first} Hakuna kilichobadilishwa; rekebisha yanayosemwa na ripoti ya ukaguzi wa fomu kisha jaribu tena.</translation>
    </message>
    <message>
        <source>There is no draft of this form here. Nothing was changed.</source>
        <translation>Hakuna rasimu ya fomu hii hapa. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The certificate or its private key cannot be used: {reason} The hub was not started; check that both files are PEM and belong together.</source>
        <translation>Cheti au ufunguo wake binafsi hauwezi kutumika: {reason} Kituo hakikuanzishwa; hakikisha kwamba faili zote mbili ni PEM na zinaenda pamoja.</translation>
    </message>
    <message>
        <source>At {host} others could reach this hub, and nothing would be encrypted on the way: whoever is in the network could read the records and the accounts. Nothing was started; use a certificate, or say explicitly that this network is yours alone.</source>
        <translation>Kwenye {host} wengine wangeweza kufikia kituo hiki, na hakuna ambacho kingesimbwa fiche njiani: yeyote aliye kwenye mtandao angeweza kusoma kumbukumbu na akaunti. Hakuna kilichoanzishwa; tumia cheti, au sema wazi kwamba mtandao huu ni wako peke yako.</translation>
    </message>
    <message>
        <source>No passphrase was given, or the two you typed differ. Nothing was changed. Type it on the terminal, or name a file with --passphrase-file.</source>
        <translation>Hakuna neno la siri lililotolewa, au mawili uliyoandika yanatofautiana. Hakuna kilichobadilishwa. Liandike kwenye terminali, au taja faili kwa --passphrase-file.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}). Nothing was changed.</source>
        <translation>Faili {name} haiwezi kusomwa ({reason}). Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>{name} does not hold answers. Write a JSON object with the path of each question and its answer. Nothing was recorded.</source>
        <translation>{name} haina majibu. Andika JSON object yenye njia ya kila swali na jibu lake. Hakuna kilichorekodiwa.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>programu nyingine inalitumia</translation>
    </message>
    <message>
        <source>by this program itself</source>
        <translation>na programu hii yenyewe</translation>
    </message>
    <message>
        <source>by process {pid} on this computer</source>
        <translation>na mchakato {pid} kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>by process {pid} on the computer {host}</source>
        <translation>na mchakato {pid} kwenye kompyuta {host}</translation>
    </message>
    <message>
        <source>argument {place} of {function}() must be a path to questions.</source>
        <translation>hoja ya {place} ya {function}() lazima iwe njia ya maswali.</translation>
    </message>
    <message>
        <source>${name} is a variable, and forms have none.</source>
        <translation>${name} ni kigeugeu, na fomu hazina vigeugeu.</translation>
    </message>
    <message>
        <source>“|” joins paths, and one side is none.</source>
        <translation>“|” huunganisha njia, na upande mmoja si njia.</translation>
    </message>
    <message>
        <source>a path cannot go on from a text or a number.</source>
        <translation>njia haiwezi kuendelea kutoka kwenye maandishi au namba.</translation>
    </message>
    <message>
        <source>only paths can have a condition in brackets.</source>
        <translation>njia pekee ndizo zinaweza kuwa na sharti kwenye mabano.</translation>
    </message>
    <message>
        <source>there is no function {function}().</source>
        <translation>hakuna kitendakazi {function}().</translation>
    </message>
    <message>
        <source>{function}() has too few or too many arguments: {signature}.</source>
        <translation>{function}() ina hoja chache mno au nyingi mno: {signature}.</translation>
    </message>
    <message>
        <source>a path to questions is needed, and this gives something else.</source>
        <translation>inahitajika njia ya maswali, na hii inatoa kitu kingine.</translation>
    </message>
    <message>
        <source>too much is nested in each other. Split it into several calculations.</source>
        <translation>vitu vingi mno vimewekwa ndani ya vingine. Igawanye katika hesabu kadhaa.</translation>
    </message>
    <message>
        <source>digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, in base64 or hex.</source>
        <translation>digest() inajua MD5, SHA-1, SHA-256, SHA-384 na SHA-512, kwa base64 au hex.</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” cannot be read.</source>
        <translation>ruwaza “{pattern}” haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>the pattern is too complicated. Use fewer repeats inside each other.</source>
        <translation>ruwaza ni changamano mno. Tumia marudio machache ndani ya mengine.</translation>
    </message>
    <message>
        <source>uuid() needs a length between 0 and {longest}.</source>
        <translation>uuid() inahitaji urefu kati ya 0 na {longest}.</translation>
    </message>
    <message>
        <source>it is too long. Split it into several calculations.</source>
        <translation>ni ndefu mno. Igawanye katika hesabu kadhaa.</translation>
    </message>
    <message>
        <source>an operator such as + or “and” is missing before “{text}”.</source>
        <translation>alama ya hesabu kama + au “and” inakosekana kabla ya “{text}”.</translation>
    </message>
    <message>
        <source>a text starts here that no quote ends.</source>
        <translation>maandishi yanaanzia hapa ambayo hayafungwi kwa alama ya nukuu.</translation>
    </message>
    <message>
        <source>“{character}” has no meaning here.</source>
        <translation>“{character}” haina maana hapa.</translation>
    </message>
    <message>
        <source>there is no axis “{text}”.</source>
        <translation>hakuna mhimili “{text}”.</translation>
    </message>
    <message>
        <source>the function “{text}” cannot be a step of a path.</source>
        <translation>kitendakazi “{text}” hakiwezi kuwa hatua ya njia.</translation>
    </message>
    <message>
        <source>“{expected}” is missing here.</source>
        <translation>“{expected}” inakosekana hapa.</translation>
    </message>
    <message>
        <source>the expression stops too early.</source>
        <translation>fomula inaishia mapema mno.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here.</source>
        <translation>“{text}” haiwezi kuwa hapa.</translation>
    </message>
    <message>
        <source>geofence() needs a shape, and there is none.</source>
        <translation>geofence() inahitaji umbo, na hakuna.</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet, so nothing can be sealed. Your observations are safe here. Ask headquarters for its key or for a new set-up code.</source>
        <translation>Laptop hii bado haina ufunguo wa umma wa makao makuu, kwa hiyo hakuna kinachoweza kutiwa muhuri. Uchunguzi wako uko salama hapa. Waombe makao makuu ufunguo wao au msimbo mpya wa usanidi.</translation>
    </message>
    <message>
        <source>There is nothing to put into an envelope: headquarters has confirmed everything. No file was written.</source>
        <translation>Hakuna cha kutia kwenye bahasha: makao makuu yamethibitisha kila kitu. Hakuna faili iliyoandikwa.</translation>
    </message>
    <message>
        <source>The envelope could not be written to {place}: {reason}. Your observations are safe on this laptop. Try another stick or another folder.</source>
        <translation>Bahasha haikuweza kuandikwa kwenye {place}: {reason}. Uchunguzi wako uko salama kwenye laptop hii. Jaribu kifaa kingine cha USB au folda nyingine.</translation>
    </message>
    <message>
        <source>The envelope needs {needed} MB and there are {free} MB free in {place}. Nothing was written. Make room there, choose another stick, or choose fewer observations.</source>
        <translation>Bahasha inahitaji {needed} MB na kuna {free} MB wazi kwenye {place}. Hakuna kilichoandikwa. Ongeza nafasi hapo, chagua kifaa kingine cha USB, au chagua uchunguzi mchache zaidi.</translation>
    </message>
    <message>
        <source>Something on this laptop changed while the envelope was written, so it was not kept. Your observations are safe here. Write the envelope again.</source>
        <translation>Kitu kwenye laptop hii kilibadilika bahasha ilipokuwa ikiandikwa, kwa hiyo haikutunzwa. Uchunguzi wako uko salama hapa. Andika bahasha tena.</translation>
    </message>
    <message>
        <source>This file is not a sealed envelope, or both its beginning and its end are damaged. Nothing was taken from it. The laptop that wrote it still has everything: ask for a new envelope.</source>
        <translation>Faili hii si bahasha yenye muhuri, au mwanzo na mwisho wake vyote vimeharibika. Hakuna kilichochukuliwa kutoka humo. Laptop iliyoiandika bado ina kila kitu: omba bahasha mpya.</translation>
    </message>
    <message>
        <source>This envelope was sealed for somebody else, and only their key opens it. Nothing was taken from it. Open it with the key of the headquarters it was meant for.</source>
        <translation>Bahasha hii ilitiwa muhuri kwa ajili ya mtu mwingine, na ufunguo wake pekee huifungua. Hakuna kilichochukuliwa kutoka humo. Ifungue kwa ufunguo wa makao makuu ambayo bahasha ilikusudiwa.</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that is not known here. Nothing was taken from it yet. Ask the sender, by telephone, for the eight words of their laptop. Only if they are the same, say that you trust it: {fingerprint}</source>
        <translation>Bahasha hii imetoka kwenye laptop isiyojulikana hapa. Bado hakuna kilichochukuliwa kutoka humo. Mwombe mtumaji, kwa simu, maneno manane ya laptop yake. Yakifanana tu, sema kwamba unaiamini: {fingerprint}</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that was reported lost on {day}. Nothing was taken from it. If the laptop is back and nobody had it open, headquarters can accept it again.</source>
        <translation>Bahasha hii imetoka kwenye laptop iliyoripotiwa kupotea tarehe {day}. Hakuna kilichochukuliwa kutoka humo. Ikiwa laptop imerudi na hakuna aliyekuwa nayo ikiwa wazi, makao makuu yanaweza kuikubali tena.</translation>
    </message>
    <message>
        <source>{count} envelopes are waiting here already. Take them in or throw them away first.</source>
        <translation>Bahasha {count} tayari zinasubiri hapa. Zichukue au zitupe kwanza.</translation>
    </message>
    <message>
        <source>What is written in this record is not what its label says. It was not taken in; the others were. Ask the sender to look at it.</source>
        <translation>Kilichoandikwa kwenye kumbukumbu hii si kile ambacho lebo yake inasema. Haikupokelewa; nyingine zilipokelewa. Mwombe mtumaji aiangalie.</translation>
    </message>
    <message>
        <source>The form “{form}”, version {version}, is not on this hub, so its record was not taken in. The envelope still has it: add the form, then open the envelope again.</source>
        <translation>Fomu “{form}”, toleo {version}, haiko kwenye kituo hiki, kwa hiyo kumbukumbu yake haikupokelewa. Bahasha bado inayo: ongeza fomu, kisha fungua bahasha tena.</translation>
    </message>
    <message>
        <source>This record was not taken in; the envelope still has it. The hub says: {reason}</source>
        <translation>Kumbukumbu hii haikupokelewa; bahasha bado inayo. Kituo kinasema: {reason}</translation>
    </message>
    <message>
        <source>This is not a receipt code: a character is wrong or missing. Nothing was changed. It has eight letters and digits; compare each one with headquarters.</source>
        <translation>Huu si msimbo wa stakabadhi: herufi moja si sahihi au haipo. Hakuna kilichobadilishwa. Una herufi na tarakimu nane; linganisha kila moja na makao makuu.</translation>
    </message>
    <message>
        <source>This receipt code belongs to no envelope of this laptop, so nothing was confirmed. If headquarters also named records that are missing, type those numbers after the code.</source>
        <translation>Msimbo huu wa stakabadhi si wa bahasha yoyote ya laptop hii, kwa hiyo hakuna kilichothibitishwa. Ikiwa makao makuu pia yalitaja kumbukumbu zisizofika, andika namba hizo baada ya msimbo.</translation>
    </message>
    <message>
        <source>This text is not an alert, or a character in it is wrong. Nothing was changed. Copy the whole message again, or ask the sender to repeat it.</source>
        <translation>Maandishi haya si tahadhari, au herufi ndani yake si sahihi. Hakuna kilichobadilishwa. Nakili ujumbe wote tena, au mwombe mtumaji aurudie.</translation>
    </message>
    <message>
        <source>This alert has {total} messages and these are missing or damaged: {missing}. Add them, in any order, or ask the sender to repeat them.</source>
        <translation>Tahadhari hii ina ujumbe {total} na huu haupo au umeharibika: {missing}. Uongeze, kwa mpangilio wowote, au mwombe mtumaji aurudie.</translation>
    </message>
    <message>
        <source>This alert was sealed for somebody else, or it was altered on the way. It cannot be opened with this key. Ask the sender for which headquarters it was made.</source>
        <translation>Tahadhari hii ilitiwa muhuri kwa ajili ya mtu mwingine, au ilibadilishwa njiani. Haiwezi kufunguliwa kwa ufunguo huu. Mwulize mtumaji ilitengenezwa kwa makao makuu yapi.</translation>
    </message>
    <message>
        <source>There is no alert for this observation: alerts are for finalised incidents of level 1 and for danger, made on a laptop that has the key of headquarters.</source>
        <translation>Hakuna tahadhari kwa uchunguzi huu: tahadhari ni za matukio ya kiwango cha 1 yaliyokamilishwa na za hatari, zinazotengenezwa kwenye laptop yenye ufunguo wa makao makuu.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}. Nothing was changed on the phone or here. Check the cable and that the phone is unlocked and allows file transfer.</source>
        <translation>Folda {folder} haiwezi kusomwa: {reason}. Hakuna kilichobadilishwa kwenye simu wala hapa. Kagua kebo, na kwamba simu imefunguliwa na inaruhusu kuhamisha faili.</translation>
    </message>
    <message>
        <source>{name} holds no private key. Choose the .pem file that was made together with the public key in the form.</source>
        <translation>{name} haina ufunguo binafsi. Chagua faili ya .pem iliyotengenezwa pamoja na ufunguo wa umma ulio kwenye fomu.</translation>
    </message>
    <message>
        <source>{host} does not accept this email address and password. Nothing was changed. Check both; the account must be that of a person on the website, not an app user.</source>
        <translation>{host} haikubali anwani hii ya barua pepe na nywila. Hakuna kilichobadilishwa. Kagua vyote viwili; akaunti lazima iwe ya mtu kwenye tovuti, si ya mtumiaji wa programu.</translation>
    </message>
    <message>
        <source>{host} refused (answer {status}): {message}. What was done until then stays done; it is safe to try again.</source>
        <translation>{host} ilikataa (jibu {status}): {message}. Yaliyofanyika hadi hapo yanabaki; ni salama kujaribu tena.</translation>
    </message>
    <message>
        <source>This project has no entity list called feedback yet. Run the command once with --set-up, which makes the list and the form that brings it to the laptops.</source>
        <translation>Mradi huu bado hauna orodha ya entities inayoitwa feedback. Endesha amri mara moja kwa --set-up, inayotengeneza orodha na fomu inayoipeleka kwenye laptop.</translation>
    </message>
    <message>
        <source>The address {address} does not name a project. Copy it from the browser while the project is open; it looks like https://data.example.org/v1/projects/7.</source>
        <translation>Anwani {address} haitaji mradi. Inakili kutoka kwenye kivinjari mradi ukiwa wazi; inaonekana kama https://data.example.org/v1/projects/7.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>This folder holds {records} records as they were finalised, byte for byte, in the folder originals. The file log.jsonl says when each was made, changed, finalised and delivered; every line is signed. Verify all of it with verify_evidence.py from the documentation of Veldmelding, and compare the fingerprint of the key with what headquarters has: {fingerprint}. What is in this folder is not encrypted.</source>
        <translation>Folda hii ina kumbukumbu {records} kama zilivyokamilishwa, baiti kwa baiti, ndani ya folda originals. Faili log.jsonl inasema lini kila moja iliundwa, ilibadilishwa, ilikamilishwa na kufika; kila mstari umetiwa sahihi. Hakiki yote kwa verify_evidence.py kutoka nyaraka za Veldmelding, na linganisha alama ya ufunguo na ile ya makao makuu: {fingerprint}. Kilicho ndani ya folda hii hakijasimbwa fiche.</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>Questions and states in the list: {asked}. New: {created}, changed: {updated}, taken out because settled for long: {removed}. Laptops see it with their next delivery.</source>
        <translation>Maswali na hali kwenye orodha: {asked}. Mapya: {created}, yaliyobadilishwa: {updated}, yaliyoondolewa kwa sababu yalitatuliwa zamani: {removed}. Laptop zitayaona katika uwasilishaji wao ujao.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Quick note</source>
        <translation>Dokezo la haraka</translation>
    </message>
    <message>
        <source>Site registration</source>
        <translation>Usajili wa eneo</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Tukio</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Kujiondoa</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>Arrivals</source>
        <translation>Zilizofika</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Fomu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Ramani</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Laptop iliyopotea</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Daftari la kuingia</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Toka</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Nenda kwenye maudhui</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Umeingia</translation>
    </message>
    <message>
        <source>Records received: {count}. The newest is first.</source>
        <translation>Kumbukumbu zilizopokelewa: {count}. Mpya zaidi iko kwanza.</translation>
    </message>
    <message>
        <source>Records found: {count}. The newest is first.</source>
        <translation>Kumbukumbu zilizopatikana: {count}. Mpya zaidi iko kwanza.</translation>
    </message>
    <message>
        <source>New records appear here by themselves.</source>
        <translation>Kumbukumbu mpya huonekana hapa zenyewe.</translation>
    </message>
    <message>
        <source>Records that phones and laptops send will be listed here.</source>
        <translation>Kumbukumbu zinazotumwa na simu na laptop zitaorodheshwa hapa.</translation>
    </message>
    <message>
        <source>No record fits this search.</source>
        <translation>Hakuna kumbukumbu inayolingana na unachotafuta.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Onyesha kumbukumbu zote</translation>
    </message>
    <message>
        <source>Make an account for the first one</source>
        <translation>Tengeneza akaunti ya kifaa cha kwanza</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>An alert is the few coded facts of an incident, sent as SMS before the record itself arrives. Only this hub can open it.</source>
        <translation>Tahadhari ni mambo machache ya tukio yaliyoandikwa kwa misimbo, yakitumwa kwa SMS kabla kumbukumbu yenyewe haijafika. Kituo hiki pekee kinaweza kuifungua.</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Fungua tahadhari</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Maandishi ya ujumbe</translation>
    </message>
    <message>
        <source>Paste all of them, in any order. Other text around them does no harm.</source>
        <translation>Bandika zote, kwa mpangilio wowote. Maandishi mengine kando yake hayadhuru.</translation>
    </message>
    <message>
        <source>Paste the text of the messages first.</source>
        <translation>Bandika kwanza maandishi ya ujumbe.</translation>
    </message>
    <message>
        <source>Alerts that are opened here will be listed here.</source>
        <translation>Tahadhari zitakazofunguliwa hapa zitaorodheshwa hapa.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Iliandikwa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kiwango</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Hatari sasa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Msimbo wa kesi</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Msimbo wa kujiondoa</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Yaliyofanywa tayari</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Words of the laptop</source>
        <translation>Maneno ya laptop</translation>
    </message>
    <message>
        <source>Opened here</source>
        <translation>Ilifunguliwa hapa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Onyesha kumbukumbu</translation>
    </message>
    <message>
        <source>has not arrived yet</source>
        <translation>bado haijafika</translation>
    </message>
    <message>
        <source>Alert {number}</source>
        <translation>Tahadhari {number}</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Tahadhari zote</translation>
    </message>
    <message>
        <source>Somebody is in danger now.</source>
        <translation>Mtu yuko hatarini sasa.</translation>
    </message>
    <message>
        <source>This laptop is new here. Whoever knows the key of this hub can send an alert: call the owner and let them read the words of their laptop to you. Somebody may be in danger all the same.</source>
        <translation>Laptop hii ni mpya hapa. Yeyote anayejua ufunguo wa kituo hiki anaweza kutuma tahadhari: mpigie mwenyewe akusomee maneno ya laptop yake. Hata hivyo mtu anaweza kuwa hatarini.</translation>
    </message>
    <message>
        <source>This laptop was reported lost. The alert may be by somebody else: ask its owner before anybody acts on it.</source>
        <translation>Laptop hii iliripotiwa kupotea. Tahadhari inaweza kuwa ya mtu mwingine: muulize mwenyewe kabla mtu yeyote hajachukua hatua.</translation>
    </message>
    <message>
        <source>Alerts opened in the last 7 days: {count}.</source>
        <translation>Tahadhari zilizofunguliwa siku 7 zilizopita: {count}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zionyeshe</translation>
    </message>
    <message>
        <source>Older alerts</source>
        <translation>Tahadhari za zamani zaidi</translation>
    </message>
    <message>
        <source>Newer alerts</source>
        <translation>Tahadhari mpya zaidi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Fomu</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ilifika</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka kwa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} kati ya {all}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Ukurasa {number} kati ya {all}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mpya</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Words in the record</source>
        <translation>Maneno ndani ya kumbukumbu</translation>
    </message>
    <message>
        <source>By form, state, sender or day</source>
        <translation>Kwa fomu, hali, mtumaji au siku</translation>
    </message>
    <message>
        <source>every form</source>
        <translation>kila fomu</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>kila hali</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>kila mtu</translation>
    </message>
    <message>
        <source>Arrived from</source>
        <translation>Ilifika kuanzia</translation>
    </message>
    <message>
        <source>Arrived until</source>
        <translation>Ilifika hadi</translation>
    </message>
    <message>
        <source>Newer records</source>
        <translation>Kumbukumbu mpya zaidi</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Kumbukumbu za zamani zaidi</translation>
    </message>
    <message>
        <source>Every account of this hub can fetch the forms on offer and send records of them.</source>
        <translation>Kila akaunti ya kituo hiki inaweza kupakua fomu zinazotolewa na kutuma kumbukumbu zake.</translation>
    </message>
    <message>
        <source>Forms that this hub offers will be listed here.</source>
        <translation>Fomu zinazotolewa na kituo hiki zitaorodheshwa hapa.</translation>
    </message>
    <message>
        <source>Form ID</source>
        <translation>Kitambulisho cha fomu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>inatolewa</translation>
    </message>
    <message>
        <source>not on offer</source>
        <translation>haitolewi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Tangu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Matoleo</translation>
    </message>
    <message>
        <source>Files of the form</source>
        <translation>Faili za fomu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>entity list, always as it is now</source>
        <translation>orodha ya entities, daima ilivyo sasa</translation>
    </message>
    <message>
        <source>file</source>
        <translation>faili</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Bahasha</translation>
    </message>
    <message>
        <source>A sealed envelope (.veld) brings records on a stick where there is no network. When it is taken in, the sender gets a receipt code, by telephone or SMS.</source>
        <translation>Bahasha iliyofungwa (.veld) huleta kumbukumbu kwa kifaa cha USB pasipo na mtandao. Ikichukuliwa, mtumaji hupata msimbo wa stakabadhi, kwa simu au SMS.</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Fungua bahasha</translation>
    </message>
    <message>
        <source>File of the envelope (.veld)</source>
        <translation>Faili ya bahasha (.veld)</translation>
    </message>
    <message>
        <source>At most 4 GB. It is verified before anything is taken in.</source>
        <translation>Isizidi GB 4. Inakaguliwa kabla ya chochote kuchukuliwa.</translation>
    </message>
    <message>
        <source>Upload and verify</source>
        <translation>Pakia na ukague</translation>
    </message>
    <message>
        <source>Choose the file of an envelope first.</source>
        <translation>Chagua kwanza faili ya bahasha.</translation>
    </message>
    <message>
        <source>This file is too large for a browser. Take it in on the computer of the hub: “veldmelding envelope receive”.</source>
        <translation>Faili hii ni kubwa mno kwa kivinjari. Ichukue kwenye kompyuta ya kituo: “veldmelding envelope receive”.</translation>
    </message>
    <message>
        <source>Waiting to be taken in</source>
        <translation>Inasubiri kuchukuliwa</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Imechukuliwa</translation>
    </message>
    <message>
        <source>Envelopes that are taken in will be listed here.</source>
        <translation>Bahasha zitakazochukuliwa zitaorodheshwa hapa.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Ilipakiwa</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Bahasha</translation>
    </message>
    <message>
        <source>Records safe here</source>
        <translation>Kumbukumbu zilizo salama hapa</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Msimbo wa stakabadhi</translation>
    </message>
    <message>
        <source>All envelopes</source>
        <translation>Bahasha zote</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ichukue</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Itupe</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Laptop hii ni mpya hapa. Mpigie mwenyewe akusomee maneno ya laptop yake. Ichukue bahasha ikiwa tu yanafanana.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Maneno yanafanana</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>Unaiitaje laptop hii?</translation>
    </message>
    <message>
        <source>This laptop is new here. Somebody who administers this hub has to compare its words with the owner before the envelope can be taken in.</source>
        <translation>Laptop hii ni mpya hapa. Msimamizi wa kituo hiki lazima alinganishe maneno yake na mwenyewe kabla bahasha haijaweza kuchukuliwa.</translation>
    </message>
    <message>
        <source>missing: put the form up again together with it</source>
        <translation>haipo: weka fomu tena pamoja nayo</translation>
    </message>
    <message>
        <source>Save the XForm</source>
        <translation>Hifadhi XForm</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>Onyesha kumbukumbu zake</translation>
    </message>
    <message>
        <source>Does it take records?</source>
        <translation>Je, inapokea kumbukumbu?</translation>
    </message>
    <message>
        <source>Open: devices fetch it and send records. Closing: nobody fetches it any more, what was begun still arrives. Closed: nothing arrives any more.</source>
        <translation>Wazi: vifaa huipakua na kutuma kumbukumbu. Inafungwa: hakuna anayeipakua tena, kilichoanzwa bado hufika. Imefungwa: hakuna kinachofika tena.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>wazi</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>inafungwa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>imefungwa</translation>
    </message>
    <message>
        <source>not in this project</source>
        <translation>haiko kwenye mradi huu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Mradi {name}</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Miradi</translation>
    </message>
    <message>
        <source>An account sees the forms of its project. One project is enough for most.</source>
        <translation>Akaunti huona fomu za mradi wake. Mradi mmoja unawatosha wengi.</translation>
    </message>
    <message>
        <source>Name of a new project</source>
        <translation>Jina la mradi mpya</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Ongeza mradi</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Fomu zote</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Akaunti mpya</translation>
    </message>
    <message>
        <source>Name of the person or the device</source>
        <translation>Jina la mtu au la kifaa</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Tengeneza akaunti</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ilitengenezwa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Bado hakuna akaunti.</translation>
    </message>
    <message>
        <source>A laptop or phone is gone, stolen or was taken? Choose the account it used. A laptop that sent envelopes or alerts is listed by its key as well: shut out both.</source>
        <translation>Laptop au simu imepotea, imeibwa au imechukuliwa? Chagua akaunti iliyokuwa ikitumia. Laptop iliyotuma bahasha au tahadhari imeorodheshwa pia kwa ufunguo wake: zuia zote mbili.</translation>
    </message>
    <message>
        <source>Account or laptop</source>
        <translation>Akaunti au laptop</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Inajulikana kwa</translation>
    </message>
    <message>
        <source>account</source>
        <translation>akaunti</translation>
    </message>
    <message>
        <source>key of envelopes and alerts</source>
        <translation>ufunguo wa bahasha na tahadhari</translation>
    </message>
    <message>
        <source>Records delivered</source>
        <translation>Kumbukumbu zilizowasilishwa</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Uwasilishaji wa mwisho</translation>
    </message>
    <message>
        <source>may send</source>
        <translation>inaweza kutuma</translation>
    </message>
    <message>
        <source>shut out since {moment}</source>
        <translation>imezuiwa tangu {moment}</translation>
    </message>
    <message>
        <source>Lost: {name}</source>
        <translation>Imepotea: {name}</translation>
    </message>
    <message>
        <source>Shut this account out now</source>
        <translation>Zuia akaunti hii sasa</translation>
    </message>
    <message>
        <source>Whoever has the device can then neither fetch forms nor send records. Everything that was delivered stays here.</source>
        <translation>Baada ya hapo aliye na kifaa hawezi kupakua fomu wala kutuma kumbukumbu. Kila kilichowasilishwa kinabaki hapa.</translation>
    </message>
    <message>
        <source>Shut this laptop out now</source>
        <translation>Zuia laptop hii sasa</translation>
    </message>
    <message>
        <source>Envelopes that it seals are then refused, and its alerts are marked. Everything that was taken in stays here. If it had an account too, shut that out as well.</source>
        <translation>Bahasha itakazofunga zitakataliwa, na tahadhari zake zitawekewa alama. Vyote vilivyochukuliwa vinabaki hapa. Ikiwa ilikuwa na akaunti pia, izuie nayo.</translation>
    </message>
    <message>
        <source>This laptop is shut out since {moment}.</source>
        <translation>Laptop hii imezuiwa tangu {moment}.</translation>
    </message>
    <message>
        <source>Accept this laptop again</source>
        <translation>Ikubali tena laptop hii</translation>
    </message>
    <message>
        <source>Only if it is back and nobody had it open, or for an envelope from before it was lost.</source>
        <translation>Ikiwa tu imerudi na hakuna aliyekuwa nayo ikiwa wazi, au kwa bahasha ya kabla haijapotea.</translation>
    </message>
    <message>
        <source>Its envelopes</source>
        <translation>Bahasha zake</translation>
    </message>
    <message>
        <source>This account is shut out since {moment}.</source>
        <translation>Akaunti hii imezuiwa tangu {moment}.</translation>
    </message>
    <message>
        <source>What this hub knows</source>
        <translation>Kituo hiki kinachojua</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>of them sealed</source>
        <translation>kati yake zilizotiwa muhuri</translation>
    </message>
    <message>
        <source>of them not sealed</source>
        <translation>kati yake zisizotiwa muhuri</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Ya kwanza</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ya mwisho</translation>
    </message>
    <message>
        <source>What may still be on the device</source>
        <translation>Kinachoweza kuwa bado kwenye kifaa</translation>
    </message>
    <message>
        <source>Records that were not sealed at the last delivery can be read by somebody who has the device and its passphrase. They are listed above as “not sealed”.</source>
        <translation>Kumbukumbu ambazo hazikuwa zimetiwa muhuri wakati wa uwasilishaji wa mwisho zinaweza kusomwa na mtu aliye na kifaa na neno lake la siri. Zimeorodheshwa hapo juu kama “zisizotiwa muhuri”.</translation>
    </message>
    <message>
        <source>Sealed records cannot be read on the device, not even with its passphrase.</source>
        <translation>Kumbukumbu zilizotiwa muhuri haziwezi kusomwa kwenye kifaa, hata kwa neno lake la siri.</translation>
    </message>
    <message>
        <source>Drafts and finished records that were never delivered are unknown here. Ask the person what was in work.</source>
        <translation>Rasimu na kumbukumbu zilizomalizika ambazo hazikuwahi kuwasilishwa hazijulikani hapa. Mwulize mtu huyo alikuwa akifanyia kazi nini.</translation>
    </message>
    <message>
        <source>Entity lists of the forms are on the device as well: names of sites, and the questions of headquarters.</source>
        <translation>Orodha za entities za fomu ziko kwenye kifaa pia: majina ya maeneo, na maswali ya makao makuu.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>La kufanya</translation>
    </message>
    <message>
        <source>Shut it out, here on this page.</source>
        <translation>Izuie, hapa kwenye ukurasa huu.</translation>
    </message>
    <message>
        <source>All accounts and laptops</source>
        <translation>Akaunti na laptop zote</translation>
    </message>
    <message>
        <source>Ask the person in quiet: was the laptop switched off or locked, who may know the passphrase, where is the recovery sheet. Nobody is to blame.</source>
        <translation>Mwulize mtu huyo kwa utulivu: je, laptop ilikuwa imezimwa au imefungwa, nani huenda analijua neno la siri, karatasi ya kuokoa iko wapi. Hakuna wa kulaumiwa.</translation>
    </message>
    <message>
        <source>Was it open, or is the passphrase known to others: treat every record that was not sealed as read. Warn the people whose safety depends on it first.</source>
        <translation>Ikiwa ilikuwa wazi, au neno la siri linajulikana na wengine: chukulia kila kumbukumbu isiyotiwa muhuri kuwa imesomwa. Waonye kwanza watu ambao usalama wao unategemea hilo.</translation>
    </message>
    <message>
        <source>Note the time. Where the law asks for it (GDPR: within 72 hours), tell the authority; this page and the access log are what to attach. Print it.</source>
        <translation>Andika saa. Pale sheria inapotaka (GDPR: ndani ya saa 72), ijulishe mamlaka; ukurasa huu na daftari la kuingia ndivyo vya kuambatisha. Uchapishe.</translation>
    </message>
    <message>
        <source>Make a new account for the new device; do not use the old one again.</source>
        <translation>Tengeneza akaunti mpya kwa kifaa kipya; usitumie tena ya zamani.</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Onyesha kumbukumbu</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>inatumika</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Mradi</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neno jipya la siri</translation>
    </message>
    <message>
        <source>Passphrase of “{name}”</source>
        <translation>Neno la siri la “{name}”</translation>
    </message>
    <message>
        <source>Write these words down for this person, or let them read along. They are shown only now and kept nowhere; together with the name they open these pages.</source>
        <translation>Mwandikie mtu huyu maneno haya, au mwache asome pamoja nawe. Yanaonyeshwa sasa tu na hayatunzwi popote; pamoja na jina hufungua kurasa hizi.</translation>
    </message>
    <message>
        <source>A phone or laptop: fetches forms and sends records.</source>
        <translation>Simu au laptop: hupakua fomu na kutuma kumbukumbu.</translation>
    </message>
    <message>
        <source>Sees all records on these pages, and exports them.</source>
        <translation>Huona kumbukumbu zote kwenye kurasa hizi, na kuzihamisha nje.</translation>
    </message>
    <message>
        <source>Decides about records and asks questions, too.</source>
        <translation>Huamua kuhusu kumbukumbu na kuuliza maswali pia.</translation>
    </message>
    <message>
        <source>Also forms, accounts, lost laptops, access log.</source>
        <translation>Pia fomu, akaunti, laptop zilizopotea, daftari la kuingia.</translation>
    </message>
    <message>
        <source>revoked on {moment}</source>
        <translation>imebatilishwa {moment}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Kitendo</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Batilisha</translation>
    </message>
    <message>
        <source>Revoke “{name}”?</source>
        <translation>Batilisha “{name}”?</translation>
    </message>
    <message>
        <source>This account can then no longer fetch forms or send records. What it has sent stays here; what it has not sent stays safe on its device.</source>
        <translation>Baada ya hapo akaunti hii haitaweza tena kupakua fomu wala kutuma kumbukumbu. Iliyotuma inabaki hapa; ambayo haijatuma inabaki salama kwenye kifaa chake.</translation>
    </message>
    <message>
        <source>Back, change nothing</source>
        <translation>Rudi, usibadilishe chochote</translation>
    </message>
    <message>
        <source>Set-up of “{name}”</source>
        <translation>Usanidi wa “{name}”</translation>
    </message>
    <message>
        <source>Scan this code with ODK Collect or veldmelding, or copy the text below it. It is shown only now: whoever has it can send as this account.</source>
        <translation>Soma msimbo huu kwa ODK Collect au veldmelding, au nakili maandishi yaliyo chini yake. Unaonyeshwa sasa tu: yeyote aliye nao anaweza kutuma kama akaunti hii.</translation>
    </message>
    <message>
        <source>It leads to {origin}, the address of this page. The device must be able to reach it.</source>
        <translation>Unaelekeza kwenye {origin}, anwani ya ukurasa huu. Kifaa lazima kiweze kuifikia.</translation>
    </message>
    <message>
        <source>Set-up text</source>
        <translation>Maandishi ya usanidi</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Msimbo wa usanidi</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, toleo {version}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Majibu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>hakuna jibu</translation>
    </message>
    <message>
        <source>This file has not arrived yet: {name}</source>
        <translation>Faili hii bado haijafika: {name}</translation>
    </message>
    <message>
        <source>Save file {name}</source>
        <translation>Hifadhi faili {name}</translation>
    </message>
    <message>
        <source>Photo for “{question}”</source>
        <translation>Picha ya “{question}”</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Utambulisho</translation>
    </message>
    <message>
        <source>Save the record as XML, exactly as it arrived</source>
        <translation>Hifadhi kumbukumbu kama XML, jinsi ilivyofika hasa</translation>
    </message>
    <message>
        <source>All arrivals</source>
        <translation>Zote zilizofika</translation>
    </message>
    <message>
        <source>The form of this record cannot be used here, so its answers are shown by their place in the record.</source>
        <translation>Fomu ya kumbukumbu hii haiwezi kutumika hapa, hivyo majibu yake yanaonyeshwa kwa nafasi yake ndani ya kumbukumbu.</translation>
    </message>
    <message>
        <source>This record is not complete XML. What could be read of it is shown; all of it is kept.</source>
        <translation>Kumbukumbu hii si XML kamili. Kilichoweza kusomwa kinaonyeshwa; yote imehifadhiwa.</translation>
    </message>
    <message>
        <source>This record is sealed: only the holder of headquarters’ private key can read it, and this hub is not. It is complete and safe here. Export it with its files and open it with “veldmelding decrypt”.</source>
        <translation>Kumbukumbu hii imetiwa muhuri: mwenye ufunguo binafsi wa makao makuu pekee ndiye anayeweza kuisoma, na kituo hiki si yeye. Ni kamili na iko salama hapa. Ihamishe nje pamoja na faili zake na uifungue kwa “veldmelding decrypt”.</translation>
    </message>
    <message>
        <source>This is a correction of an earlier record.</source>
        <translation>Haya ni marekebisho ya kumbukumbu ya awali.</translation>
    </message>
    <message>
        <source>A correction has replaced this record.</source>
        <translation>Marekebisho yamechukua nafasi ya kumbukumbu hii.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Yafungue</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Faili nyingine</translation>
    </message>
    <message>
        <source>What it made in lists</source>
        <translation>Ilichotengeneza kwenye orodha</translation>
    </message>
    <message>
        <source>{label} in the list {list}</source>
        <translation>{label} kwenye orodha {list}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>imefanyika</translation>
    </message>
    <message>
        <source>waits for an earlier record that has not arrived</source>
        <translation>inasubiri kumbukumbu ya awali ambayo haijafika</translation>
    </message>
    <message>
        <source>not done: the list did not take it</source>
        <translation>haikufanyika: orodha haikuipokea</translation>
    </message>
    <message>
        <source>Kept. The worker sees it with the next delivery.</source>
        <translation>Imehifadhiwa. Mfanyakazi ataiona katika uwasilishaji ujao.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait {seconds} seconds and try again.</source>
        <translation>Umejaribu mara nyingi mno. Tafadhali subiri sekunde {seconds} kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Haipatikani</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Hakuna kitu kwenye anwani hii.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Haikufanyika</translation>
    </message>
    <message>
        <source>This request did not come from a page of this hub, or the page was too old. Nothing was changed. Go back, load the page again and repeat what you wanted to do.</source>
        <translation>Ombi hili halikutoka kwenye ukurasa wa kituo hiki, au ukurasa ulikuwa wa zamani mno. Hakuna kilichobadilishwa. Rudi, pakia ukurasa tena kisha rudia ulichotaka kufanya.</translation>
    </message>
    <message>
        <source>Not for this account</source>
        <translation>Si kwa akaunti hii</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Somebody who administers this hub can.</source>
        <translation>Akaunti yako hairuhusiwi kufanya hivi. Hakuna kilichobadilishwa. Anayesimamia kituo hiki anaweza.</translation>
    </message>
    <message>
        <source>What this hub receives is encrypted. Your passphrase opens what you may see.</source>
        <translation>Kinachopokelewa na kituo hiki kimesimbwa fiche. Neno lako la siri hufungua kile unachoruhusiwa kuona.</translation>
    </message>
    <message>
        <source>Your name on this hub</source>
        <translation>Jina lako kwenye kituo hiki</translation>
    </message>
    <message>
        <source>Leave it empty to sign in with the passphrase of the hub itself.</source>
        <translation>Acha wazi ili kuingia kwa neno la siri la kituo chenyewe.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Neno la siri</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together, or this account may only send.</source>
        <translation>Jina hili na neno la siri haviendi pamoja, au akaunti hii inaruhusiwa kutuma tu.</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>Si kupitia muunganisho huu</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network could read the passphrase and every record. Open these pages on the computer of the hub itself, or start the hub with a certificate.</source>
        <translation>Muunganisho huu haujasimbwa fiche: wengine kwenye mtandao wangeweza kusoma neno la siri na kila kumbukumbu. Fungua kurasa hizi kwenye kompyuta ya kituo chenyewe, au anzisha kituo kwa cheti.</translation>
    </message>
    <message>
        <source>To the arrivals</source>
        <translation>Kwenye zilizofika</translation>
    </message>
    <message>
        <source>What corrections changed</source>
        <translation>Yaliyobadilishwa na marekebisho</translation>
    </message>
    <message>
        <source>Correction of {moment}</source>
        <translation>Marekebisho ya {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>na {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kabla</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Baada</translation>
    </message>
    <message>
        <source>No answer is different.</source>
        <translation>Hakuna jibu lililo tofauti.</translation>
    </message>
    <message>
        <source>Open the version before</source>
        <translation>Fungua toleo la awali</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha nje</translation>
    </message>
    <message>
        <source>1. Which records</source>
        <translation>1. Kumbukumbu zipi</translation>
    </message>
    <message>
        <source>2. What is inside</source>
        <translation>2. Kilichomo ndani</translation>
    </message>
    <message>
        <source>3. For whom, as what, and why</source>
        <translation>3. Kwa nani, kama nini, na kwa nini</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Bado hakuna cha kuhamisha nje.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Zilizopatikana</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Nani ataziona</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Umma</translation>
    </message>
    <message>
        <source>Choices, numbers and days only. Places as the middle of a cell of about 11 km. No words, files, names or senders; incidents without place and after 30 days.</source>
        <translation>Machaguo, namba na siku tu. Mahali kama katikati ya mraba wa kama km 11. Hakuna maneno, faili, majina wala watumaji; matukio bila mahali na baada ya siku 30.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Washirika</translation>
    </message>
    <message>
        <source>Answers of records that may be shared with partners. Places with 3 decimals, about 100 metres. No senders, devices or files.</source>
        <translation>Majibu ya kumbukumbu zinazoruhusiwa kushirikishwa na washirika. Mahali kwa desimali 3, kama mita 100. Hakuna watumaji, vifaa wala faili.</translation>
    </message>
    <message>
        <source>Headquarters only</source>
        <translation>Makao makuu tu</translation>
    </message>
    <message>
        <source>Everything as it arrived, with exact places. Keep it encrypted.</source>
        <translation>Kila kitu jinsi kilivyofika, pamoja na mahali halisi. Kitunze kikiwa kimesimbwa fiche.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Aina ya faili</translation>
    </message>
    <message>
        <source>Tables as CSV, in a zip</source>
        <translation>Majedwali kama CSV, ndani ya zip</translation>
    </message>
    <message>
        <source>Workbook for a spreadsheet (.xlsx)</source>
        <translation>Kitabu cha kazi cha lahajedwali (.xlsx)</translation>
    </message>
    <message>
        <source>Places for a map program (.geojson)</source>
        <translation>Mahali kwa programu ya ramani (.geojson)</translation>
    </message>
    <message>
        <source>With photos and files (headquarters only)</source>
        <translation>Pamoja na picha na faili (makao makuu tu)</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Ni kwa ajili ya nini?</translation>
    </message>
    <message>
        <source>One line. It is kept in the signed journal and in the access log, with your name.</source>
        <translation>Mstari mmoja. Unatunzwa kwenye jarida lililotiwa sahihi na kwenye daftari la kuingia, pamoja na jina lako.</translation>
    </message>
    <message>
        <source>Say what the export is for. Nothing was exported.</source>
        <translation>Sema kuhamisha nje huku ni kwa ajili ya nini. Hakuna kilichohamishwa nje.</translation>
    </message>
    <message>
        <source>None of these records may go to this audience. Nothing was exported.</source>
        <translation>Hakuna kati ya kumbukumbu hizi inayoruhusiwa kwenda kwa walengwa hawa. Hakuna kilichohamishwa nje.</translation>
    </message>
    <message>
        <source>Records of veldmelding: {count}.</source>
        <translation>Kumbukumbu za veldmelding: {count}.</translation>
    </message>
    <message>
        <source>Exported on {moment} by {name}.</source>
        <translation>Zilihamishwa nje {moment} na {name}.</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Kusudi: {purpose}</translation>
    </message>
    <message>
        <source>For: {audience}. {means}</source>
        <translation>Kwa: {audience}. {means}</translation>
    </message>
    <message>
        <source>These are observations, no measure of how common something is. Where nothing is recorded, nothing is known.</source>
        <translation>Huu ni uchunguzi, si kipimo cha jinsi jambo lilivyo la kawaida. Pasiporekodiwa kitu, hakuna kinachojulikana.</translation>
    </message>
    <message>
        <source>Put up a form</source>
        <translation>Weka fomu</translation>
    </message>
    <message>
        <source>Form: .xlsx, .xls or XForm .xml</source>
        <translation>Fomu: .xlsx, .xls au XForm .xml</translation>
    </message>
    <message>
        <source>Files it needs, such as pictures or .csv lists</source>
        <translation>Faili inazohitaji, kama picha au orodha za .csv</translation>
    </message>
    <message>
        <source>Only check</source>
        <translation>Kagua tu</translation>
    </message>
    <message>
        <source>Check and offer</source>
        <translation>Kagua na utoe</translation>
    </message>
    <message>
        <source>Choose the file of a form first.</source>
        <translation>Chagua faili ya fomu kwanza.</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation>Ukaguzi wa {name}</translation>
    </message>
    <message>
        <source>This form works.</source>
        <translation>Fomu hii inafanya kazi.</translation>
    </message>
    <message>
        <source>It is on offer now as “{title}”, version {version}.</source>
        <translation>Sasa inatolewa kama “{title}”, toleo {version}.</translation>
    </message>
    <message>
        <source>This form does not work yet. Nothing was put up.</source>
        <translation>Fomu hii bado haifanyi kazi. Hakuna kilichowekwa.</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>inapaswa kubadilishwa</translation>
    </message>
    <message>
        <source>should be looked at</source>
        <translation>ni vyema kuangaliwa</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>vizuri kujua</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Envelope {title} with {count} records.</source>
        <translation>Bahasha {title} yenye kumbukumbu {count}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Tayari ziko hapa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zilizokamilishwa</translation>
    </message>
    <message>
        <source>Damaged or missing</source>
        <translation>Zimeharibika au hazipo</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Hazikuchukuliwa</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it</source>
        <translation>Maneno ya laptop iliyoifunga</translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Laptop hii inajulikana hapa.</translation>
    </message>
    <message>
        <source>Some records are damaged or missing. The others are safe and can be taken in; the sender still has all of them.</source>
        <translation>Baadhi ya kumbukumbu zimeharibika au hazipo. Nyingine ziko salama na zinaweza kuchukuliwa; mtumaji bado anazo zote.</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Msomee mtumaji msimbo huu wa stakabadhi, kwa simu au SMS, wote:</translation>
    </message>
    <message>
        <source>No record of this envelope is complete here, so there is no receipt code.</source>
        <translation>Hakuna kumbukumbu ya bahasha hii iliyo kamili hapa, kwa hiyo hakuna msimbo wa stakabadhi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>a file of it is damaged; its text is here</source>
        <translation>faili yake moja imeharibika; maandishi yake yako hapa</translation>
    </message>
    <message>
        <source>damaged or missing</source>
        <translation>imeharibika au haipo</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation>Ambavyo haviko hapa</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Na nyingine {count}.</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Kumbukumbu mpya</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Inachouliza</translation>
    </message>
    <message>
        <source>Who did what, and to which record; never what is in it. Lines are kept for 90 days.</source>
        <translation>Nani alifanya nini, na kwa kumbukumbu ipi; kamwe si kilichomo. Mistari hutunzwa kwa siku 90.</translation>
    </message>
    <message>
        <source>What people do on these pages will be listed here.</source>
        <translation>Yanayofanywa na watu kwenye kurasa hizi yataorodheshwa hapa.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Ipi</translation>
    </message>
    <message>
        <source>with the passphrase of the hub</source>
        <translation>kwa neno la siri la kituo</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>mtu asiyejulikana</translation>
    </message>
    <message>
        <source>Newer lines</source>
        <translation>Mistari mipya zaidi</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Mistari ya zamani zaidi</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>aliingia</translation>
    </message>
    <message>
        <source>tried to sign in</source>
        <translation>alijaribu kuingia</translation>
    </message>
    <message>
        <source>opened a record</source>
        <translation>alifungua kumbukumbu</translation>
    </message>
    <message>
        <source>saved a file of a record</source>
        <translation>alihifadhi faili ya kumbukumbu</translation>
    </message>
    <message>
        <source>reviewed a record</source>
        <translation>alipitia kumbukumbu</translation>
    </message>
    <message>
        <source>took out a record that somebody took back</source>
        <translation>aliondoa kumbukumbu ambayo mtu alijiondoa</translation>
    </message>
    <message>
        <source>exported records</source>
        <translation>alihamisha kumbukumbu nje</translation>
    </message>
    <message>
        <source>put a form on offer</source>
        <translation>alitoa fomu</translation>
    </message>
    <message>
        <source>took a form off offer</source>
        <translation>aliacha kutoa fomu</translation>
    </message>
    <message>
        <source>changed the state of a form</source>
        <translation>alibadilisha hali ya fomu</translation>
    </message>
    <message>
        <source>made a project</source>
        <translation>alitengeneza mradi</translation>
    </message>
    <message>
        <source>made an account</source>
        <translation>alitengeneza akaunti</translation>
    </message>
    <message>
        <source>revoked an account</source>
        <translation>alibatilisha akaunti</translation>
    </message>
    <message>
        <source>gave an account a new passphrase</source>
        <translation>aliipa akaunti neno jipya la siri</translation>
    </message>
    <message>
        <source>opened an alert</source>
        <translation>alifungua tahadhari</translation>
    </message>
    <message>
        <source>read an alert</source>
        <translation>alisoma tahadhari</translation>
    </message>
    <message>
        <source>uploaded an envelope</source>
        <translation>alipakia bahasha</translation>
    </message>
    <message>
        <source>took in an envelope</source>
        <translation>alichukua bahasha</translation>
    </message>
    <message>
        <source>threw away an envelope</source>
        <translation>alitupa bahasha</translation>
    </message>
    <message>
        <source>accepted a laptop by its words</source>
        <translation>alikubali laptop kwa maneno yake</translation>
    </message>
    <message>
        <source>shut out a laptop</source>
        <translation>alizuia laptop</translation>
    </message>
    <message>
        <source>accepted a laptop again</source>
        <translation>alikubali tena laptop</translation>
    </message>
    <message>
        <source>looked up a lost device</source>
        <translation>alitafuta kifaa kilichopotea</translation>
    </message>
    <message>
        <source>Places shown: {count}.</source>
        <translation>Mahali panapoonyeshwa: {count}.</translation>
    </message>
    <message>
        <source>Positions are rounded to 3 decimals, about 100 metres. For use inside the organisation; not to be published.</source>
        <translation>Nafasi zimekadiriwa hadi desimali 3, kama mita 100. Kwa matumizi ndani ya shirika; si kwa kuchapishwa.</translation>
    </message>
    <message>
        <source>Records with a position will be shown on a map here.</source>
        <translation>Kumbukumbu zenye nafasi zitaonyeshwa kwenye ramani hapa.</translation>
    </message>
    <message>
        <source>Map of {count} places. The table below lists the same places.</source>
        <translation>Ramani ya mahali {count}. Jedwali lililo chini linaorodhesha mahali hapo hapo.</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Onyesha ramani nzima</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Hayo hayo kama jedwali</translation>
    </message>
    <message>
        <source>The newest {count} are listed.</source>
        <translation>{count} mpya zaidi zimeorodheshwa.</translation>
    </message>
    <message>
        <source>Position (rounded)</source>
        <translation>Nafasi (iliyokadiriwa)</translation>
    </message>
    <message>
        <source>{count} places close together; look closer</source>
        <translation>mahali {count} pako karibukaribu; kuza ramani</translation>
    </message>
    <message>
        <source>collects</source>
        <translation>hukusanya</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>husoma</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>hupitia</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>husimamia</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Mapitio</translation>
    </message>
    <message>
        <source>State of this record</source>
        <translation>Hali ya kumbukumbu hii</translation>
    </message>
    <message>
        <source>Comment or question</source>
        <translation>Maoni au swali</translation>
    </message>
    <message>
        <source>Every device that collects can read the question to a record. No names, phone numbers or answers.</source>
        <translation>Kila kifaa kinachokusanya kinaweza kusoma swali la kumbukumbu. Usiandike majina, namba za simu wala majibu.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ilifika</translation>
    </message>
    <message>
        <source>correction arrived</source>
        <translation>marekebisho yalifika</translation>
    </message>
    <message>
        <source>The worker is asked something.</source>
        <translation>Mfanyakazi anaulizwa jambo.</translation>
    </message>
    <message>
        <source>It can be used as it is.</source>
        <translation>Inaweza kutumika ilivyo.</translation>
    </message>
    <message>
        <source>It is not used; the worker hears why.</source>
        <translation>Haitumiki; mfanyakazi anaambiwa kwa nini.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>imepokelewa</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>ina swali</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>imerekebishwa</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>imeidhinishwa</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>imekataliwa</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>imetiwa muhuri</translation>
    </message>
    <message>
        <source>Received and safe here. It is not at headquarters yet; it goes on by itself when there is a network.</source>
        <translation>Imepokelewa na iko salama hapa. Bado haijafika makao makuu; itaenda yenyewe mtandao ukipatikana.</translation>
    </message>
    <message>
        <source>Received. Headquarters has this record.</source>
        <translation>Imepokelewa. Makao makuu yana kumbukumbu hii.</translation>
    </message>
    <message>
        <source>laptop without a name</source>
        <translation>laptop isiyo na jina</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>inajulikana hapa</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>mpya hapa</translation>
    </message>
    <message>
        <source>lost since {moment}</source>
        <translation>imepotea tangu {moment}</translation>
    </message>
    <message>
        <source>the person asked for it</source>
        <translation>mtu mwenyewe aliomba</translation>
    </message>
    <message>
        <source>there was no consent</source>
        <translation>hakukuwa na ridhaa</translation>
    </message>
    <message>
        <source>it puts somebody in danger</source>
        <translation>inamweka mtu hatarini</translation>
    </message>
    <message>
        <source>This record was taken back on {day}: {reason}.</source>
        <translation>Kumbukumbu hii iliondolewa tarehe {day}: {reason}.</translation>
    </message>
    <message>
        <source>Take it out: answers, files, reviews and search words of all its versions go for good, and it cannot be sent here again. A line without content stays. What it made in lists, exports made before and backups are not changed.</source>
        <translation>Itoe: majibu, faili, tathmini na maneno ya utafutaji ya matoleo yake yote yanaondoka kabisa, na haiwezi kutumwa hapa tena. Unabaki mstari mmoja usio na maudhui. Ilichotengeneza kwenye orodha, data iliyotolewa kabla na nakala rudufu havibadiliki.</translation>
    </message>
    <message>
        <source>The person took this back. Delete it on this device too.</source>
        <translation>Mtu aliondoa hii. Ifute kwenye kifaa hiki pia.</translation>
    </message>
    <message>
        <source>It is to go for good</source>
        <translation>Inapaswa kuondoka kabisa</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Itoe</translation>
    </message>
    <message>
        <source>This says that a record was taken back.</source>
        <translation>Hii inasema kwamba kumbukumbu iliondolewa.</translation>
    </message>
    <message>
        <source>That record is not here.</source>
        <translation>Kumbukumbu hiyo haiko hapa.</translation>
    </message>
</context>
<context>
    <name>observations</name>
    <message>
        <source>Draft: {answered} of {asked} questions answered.</source>
        <translation>Rasimu: maswali {answered} kati ya {asked} yamejibiwa.</translation>
    </message>
    <message>
        <source>In the recycle bin. It can be restored for 30 days after it was deleted.</source>
        <translation>Uko kwenye pipa la taka. Unaweza kurejeshwa kwa siku 30 baada ya kufutwa.</translation>
    </message>
    <message>
        <source>Gone for good would be: {drafts} drafts and {finalised} finalised records, {unsent} of these not yet confirmed by headquarters, with {files} photos and files. {kept} records stay.</source>
        <translation>Zingepotea kabisa: rasimu {drafts} na kumbukumbu {finalised} zilizokamilishwa, {unsent} kati yake bado hazijathibitishwa na makao makuu, pamoja na picha na faili {files}. Kumbukumbu {kept} zinabaki.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters never had it.</source>
        <translation>Haupo tena kwenye laptop hii, pamoja na picha na faili {files}. Makao makuu hayakuwahi kuwa nao.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters has a copy or may have one: with the next delivery it is told to take out the record {instance}. If it does not have the form “Withdrawal”, that waits in the outbox. Backups from before still have it.</source>
        <translation>Haupo tena kwenye laptop hii, pamoja na picha na faili {files}. Makao makuu yana nakala au yanaweza kuwa nayo: katika uwasilishaji ujao yanaambiwa yatoe kumbukumbu {instance}. Yasipokuwa na fomu “Kujiondoa”, hilo linasubiri kwenye kikasha cha kutumwa. Nakala rudufu za awali bado zina uchunguzi huo.</translation>
    </message>
    <message>
        <source>It is gone from here, with {files} photos and files, and cannot be sent here again. The device it came from may still have it, and so do backups from before.</source>
        <translation>Haiko tena hapa, pamoja na picha na faili {files}, na haiwezi kutumwa hapa tena. Kifaa ilikotoka bado kinaweza kuwa nayo, na nakala rudufu za awali pia.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Ready to deliver. So far it is only on this laptop.</source>
        <translation>Uko tayari kuwasilishwa. Hadi sasa uko kwenye laptop hii tu.</translation>
    </message>
    <message>
        <source>Headquarters has {acknowledged} of {total} parts. The rest is ready to deliver.</source>
        <translation>Makao makuu yana sehemu {acknowledged} kati ya {total}. Zilizobaki ziko tayari kuwasilishwa.</translation>
    </message>
    <message>
        <source>Carried by envelope {envelope}. Until headquarters gives its receipt code, this laptop has the only copy that is certain.</source>
        <translation>Unabebwa na bahasha {envelope}. Hadi makao makuu yatoe msimbo wao wa stakabadhi, laptop hii ina nakala pekee iliyo ya uhakika.</translation>
    </message>
    <message>
        <source>Handed over to the colleague with these words: {words}. Until headquarters confirms it, it stays here and is delivered from here too; it counts once.</source>
        <translation>Umekabidhiwa kwa mwenzako mwenye maneno haya: {words}. Hadi makao makuu yauthibitishe unabaki hapa na unawasilishwa kutoka hapa pia; unahesabiwa mara moja.</translation>
    </message>
    <message>
        <source>Being delivered: {acknowledged} of {total} parts have arrived.</source>
        <translation>Unawasilishwa: sehemu {acknowledged} kati ya {total} zimefika.</translation>
    </message>
    <message>
        <source>Delivered. Headquarters has all of it.</source>
        <translation>Umefika. Makao makuu yanao wote.</translation>
    </message>
</context>
<context>
    <name>safeguards</name>
    <message>
        <source>This looks like a telephone number. Leave it out: it can lead to a person.</source>
        <translation>Hii inaonekana kama namba ya simu. Iondoe: inaweza kumtambulisha mtu.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Leave it out: it can lead to a person.</source>
        <translation>Hii inaonekana kama anwani ya barua pepe. Iondoe: inaweza kumtambulisha mtu.</translation>
    </message>
    <message>
        <source>This looks like a number plate. Leave it out: it can lead to a person.</source>
        <translation>Hii inaonekana kama namba ya gari. Iondoe: inaweza kumtambulisha mtu.</translation>
    </message>
    <message>
        <source>Is this a person? Leave names out: “{words}”. A role is enough.</source>
        <translation>Je, huyu ni mtu? Usiandike majina: “{words}”. Wadhifa unatosha.</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>Records of this form are encrypted for headquarters when they are finalised. After that nobody can read, print or correct them on this laptop, also with the passphrase; the form, date, size, state and case code stay visible.</source>
        <translation>Kumbukumbu za fomu hii husimbwa fiche kwa ajili ya makao makuu zinapokamilishwa. Baada ya hapo hakuna anayeweza kuzisoma, kuzichapisha au kuzisahihisha kwenye laptop hii, hata kwa neno la siri; fomu, tarehe, ukubwa, hali na msimbo wa kesi vinabaki kuonekana.</translation>
    </message>
    <message>
        <source>This form has no key, so its records stay readable on this laptop after finalising, for whoever has the passphrase.</source>
        <translation>Fomu hii haina ufunguo, kwa hiyo kumbukumbu zake zinabaki zikisomeka kwenye laptop hii baada ya kukamilishwa, kwa yeyote aliye na neno la siri.</translation>
    </message>
    <message>
        <source>Headquarters wants this form sealed, but the form it offers has no key. Only headquarters can mend that, by offering the form with its public key. Until then, deliver soon.</source>
        <translation>Makao makuu yanataka fomu hii itiwe muhuri, lakini fomu yanayoitoa haina ufunguo. Makao makuu pekee yanaweza kurekebisha hilo, kwa kutoa fomu yenye ufunguo wao wa umma. Hadi hapo, wasilisha mapema.</translation>
    </message>
    <message>
        <source>With a key from headquarters its records could no longer be read or corrected here once they are finalised.</source>
        <translation>Kwa ufunguo kutoka makao makuu, kumbukumbu zake hazingeweza tena kusomwa wala kusahihishwa hapa zikishakamilishwa.</translation>
    </message>
    <message>
        <source>This form is sealed, and it registers sites or cases ({lists}). Servers make none from what they cannot read, so these lists do not grow by themselves: headquarters has to add them.</source>
        <translation>Fomu hii hutiwa muhuri, na husajili maeneo au kesi ({lists}). Seva haziundi yoyote kutokana na kile zisichoweza kukisoma, kwa hiyo orodha hizi hazikui zenyewe: makao makuu yanapaswa kuziongezea.</translation>
    </message>
    <message>
        <source>This form registers sites or cases ({lists}). Sealed, it would register none, because a server makes none from what it cannot read. It is better left open, with little in it.</source>
        <translation>Fomu hii husajili maeneo au kesi ({lists}). Ikitiwa muhuri, haitasajili yoyote, kwa sababu seva haiundi yoyote kutokana na kile isichoweza kukisoma. Ni bora iachwe wazi, ikiwa na machache ndani yake.</translation>
    </message>
    <message>
        <source>The key in this form cannot be used, so no record can be begun with it. Headquarters has to offer the form again with a right key.</source>
        <translation>Ufunguo ulio kwenye fomu hii hauwezi kutumika, kwa hiyo hakuna kumbukumbu inayoweza kuanzwa nayo. Makao makuu yanapaswa kutoa fomu tena yenye ufunguo sahihi.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>One of the two copies of the key file ({first}, {second}) is damaged. It is written again from the other one when the vault is unlocked next.</source>
        <translation>Moja ya nakala mbili za faili ya ufunguo ({first}, {second}) imeharibika. Itaandikwa tena kutoka kwenye nyingine sanduku salama litakapofunguliwa tena.</translation>
    </message>
    <message>
        <source>After a power cut or a disk fault the newest changes could not be read; compare your last records with what you remember. What was unreadable is kept in {file}.</source>
        <translation>Baada ya umeme kukatika au hitilafu ya diski, mabadiliko ya mwisho kabisa hayakuweza kusomwa; linganisha kumbukumbu zako za mwisho na unachokumbuka. Kisichosomeka kimehifadhiwa ndani ya {file}.</translation>
    </message>
    <message>
        <source>The database is damaged in {places} places. Restore the last backup into a new folder, and keep this folder: much of it may still be readable.</source>
        <translation>Hifadhidata imeharibika mahali {places}. Rejesha nakala rudufu ya mwisho kwenye folda mpya, na utunze folda hii: huenda sehemu kubwa yake bado inasomeka.</translation>
    </message>
    <message>
        <source>{rows} entries in the database refer to something that is not there. Make a backup now, keep the older ones too, and look through your last records.</source>
        <translation>Maingizo {rows} kwenye hifadhidata yanarejelea kitu kisichopo. Tengeneza nakala rudufu sasa, tunza na za zamani pia, na upitie kumbukumbu zako za mwisho.</translation>
    </message>
    <message>
        <source>The search index is damaged; searching may miss records. The records themselves are not affected. Let the index be made again.</source>
        <translation>Faharasa ya utafutaji imeharibika; utafutaji unaweza kukosa kumbukumbu. Kumbukumbu zenyewe hazijaathirika. Acha faharasa itengenezwe tena.</translation>
    </message>
    <message>
        <source>The journal of what was done to the records was altered or is damaged. The records themselves are told apart: compare what matters with what headquarters has.</source>
        <translation>Jarida la yaliyofanywa kwa kumbukumbu limebadilishwa au limeharibika. Kumbukumbu zenyewe ziko kando: linganisha yaliyo muhimu na yaliyo makao makuu.</translation>
    </message>
    <message>
        <source>{files} photos or files are damaged or missing. A backup may still have them.</source>
        <translation>Picha au faili {files} zimeharibika au hazipo. Huenda nakala rudufu bado inazo.</translation>
    </message>
    <message>
        <source>No passphrase yet.</source>
        <translation>Bado hakuna neno la siri.</translation>
    </message>
    <message>
        <source>Only digits: a computer tries all of them. Take words that have nothing to do with each other.</source>
        <translation>Tarakimu tu: kompyuta inaweza kuzijaribu zote. Tumia maneno yasiyohusiana.</translation>
    </message>
    <message>
        <source>Far too easy to guess. Take four words or more.</source>
        <translation>Ni rahisi mno kubahatisha. Tumia maneno manne au zaidi.</translation>
    </message>
    <message>
        <source>Too weak for what the vault may hold. Make it longer: four words or more.</source>
        <translation>Ni dhaifu mno kwa kile ambacho sanduku salama linaweza kutunza. Lirefushe: maneno manne au zaidi.</translation>
    </message>
    <message>
        <source>Just enough. One or two more words make it good.</source>
        <translation>Linatosha kidogo tu. Neno moja au mawili zaidi yatalifanya zuri.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Zuri.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Imara.</translation>
    </message>
    <message>
        <source>The records in this vault are older than they were when it was last locked: somebody or something put an earlier copy of the database in its place. Nothing was changed and everything in it can be read. If you did not do this yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>Kumbukumbu katika sanduku hili ni za zamani kuliko lilipofungwa mwisho: mtu au kitu kimeweka nakala ya awali ya hifadhidata mahali pake. Hakuna kilichobadilishwa na kila kitu kinaweza kusomwa. Kama si wewe uliyefanya hivi, linganisha kumbukumbu zako za mwisho na maandishi yako na uwaambie makao makuu.</translation>
    </message>
    <message>
        <source>Parts of the database were exchanged for other, perhaps older ones while the vault was locked. Nothing was changed and everything in it can be read. Compare your last records with your notes and tell headquarters.</source>
        <translation>Sehemu za hifadhidata zimebadilishwa na nyingine, labda za zamani, wakati sanduku limefungwa. Hakuna kilichobadilishwa na kila kitu kinaweza kusomwa. Linganisha kumbukumbu zako za mwisho na maandishi yako na uwaambie makao makuu.</translation>
    </message>
    <message>
        <source>This vault was in a later state on this computer before: its folder was replaced by an earlier copy. Nothing was changed and everything in it can be read. If you did not put the copy there yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>Sanduku hili lilikuwa katika hali ya baadaye zaidi kwenye kompyuta hii: folda yake imebadilishwa na nakala ya awali. Hakuna kilichobadilishwa na kila kitu kinaweza kusomwa. Kama hukuweka nakala hiyo wewe mwenyewe, linganisha kumbukumbu zako za mwisho na maandishi yako na uwaambie makao makuu.</translation>
    </message>
    <message>
        <source>Destroying the keys makes it impractical, not impossible, to get anything back: an SSD, a cloud folder or a snapshot may keep old blocks of the key file, and whoever has a backup and its passphrase, or headquarters where you let it in, can still open that backup.</source>
        <translation>Kuharibu funguo hufanya kurejesha kitu kuwe kugumu sana, si kusikowezekana: SSD, folda ya wingu au nakala ya mfumo inaweza kubaki na vipande vya zamani vya faili la funguo, na mwenye nakala rudufu na neno lake la siri, au makao makuu pale ulipoyaruhusu, bado anaweza kuifungua.</translation>
    </message>
    <message>
        <source>Everything in this vault would be gone for good: {records} records, {unsent} of them not yet confirmed by headquarters, and {files} photos and files.</source>
        <translation>Kila kitu katika sanduku hili kingepotea kabisa: kumbukumbu {records}, {unsent} kati yake bado hazijathibitishwa na makao makuu, na picha na faili {files}.</translation>
    </message>
    <message>
        <source>Typed where the vault is unlocked, this passphrase destroys the keys of the vault, for you, the recovery key and headquarters alike. What was not delivered or backed up is lost for good. The answer looks like that of a wrong passphrase.</source>
        <translation>Likiandikwa mahali sanduku salama linapofunguliwa, neno hili la siri huharibu funguo za sanduku, kwako, kwa ufunguo wa kuokoa na kwa makao makuu vilevile. Ambacho hakikuwasilishwa wala kuwekwa kwenye nakala rudufu kinapotea kabisa. Jibu linaonekana kama lile la neno la siri lisilo sahihi.</translation>
    </message>
    <message>
        <source>It can put you in danger: whoever forces you may hold a copy of the disk, may know of this function, or may punish you because nothing opens. Destroying records may also be a crime where you are. Records that were sealed or delivered and cleared away before a journey protect more, and you can answer every question truthfully.</source>
        <translation>Linaweza kukuweka hatarini: anayekulazimisha anaweza kuwa na nakala ya diski, anaweza kujua kuhusu uwezo huu, au anaweza kukuadhibu kwa sababu hakuna kinachofunguka. Kuharibu kumbukumbu kunaweza pia kuwa kosa la jinai mahali ulipo. Kumbukumbu zilizotiwa muhuri, au zilizowasilishwa na kuondolewa kabla ya safari, hulinda zaidi, na unaweza kujibu kila swali kwa ukweli.</translation>
    </message>
    <message>
        <source>It does not reach backups, and it ends when the keys are exchanged: set it again after that. Take words that nobody types by mistake.</source>
        <translation>Halifikii nakala rudufu, na linakoma funguo zinapobadilishwa: liweke tena baada ya hapo. Chagua maneno ambayo hakuna anayeyaandika kwa makosa.</translation>
    </message>
</context>
<context>
    <name>xforms</name>
    <message>
        <source>this element stands twice in the form&apos;s data and is no repeat; only the first is used</source>
        <translation>kipengele hiki kipo mara mbili kwenye data ya fomu na si rudio; cha kwanza tu ndicho kinachotumika</translation>
    </message>
    <message>
        <source>this bind refers to a question that is not in the form&apos;s data; it is ignored</source>
        <translation>bind hii inarejelea swali lisilo kwenye data ya fomu; inapuuzwa</translation>
    </message>
    <message>
        <source>the data type “{type}” is not known; the answer is kept as text</source>
        <translation>aina ya data “{type}” haijulikani; jibu linatunzwa kama maandishi</translation>
    </message>
    <message>
        <source>a list has no name; nothing can refer to it</source>
        <translation>orodha haina jina; hakuna kinachoweza kuirejelea</translation>
    </message>
    <message>
        <source>two lists have the same name “{name}”</source>
        <translation>orodha mbili zina jina moja “{name}”</translation>
    </message>
    <message>
        <source>an action writes to a question that does not exist; it is ignored</source>
        <translation>kitendo kinaandika kwenye swali lisilokuwepo; kinapuuzwa</translation>
    </message>
    <message>
        <source>the form wants sound recorded in the background while it is filled in; on a laptop that does not do so, the record goes without</source>
        <translation>fomu inataka sauti irekodiwe chinichini inapojazwa; kwenye laptop isiyofanya hivyo, kumbukumbu inaenda bila sauti</translation>
    </message>
    <message>
        <source>the form does not say by which version of entities it works; its records create and change none</source>
        <translation>fomu haisemi inafanya kazi kwa toleo gani la entities; kumbukumbu zake haziundi wala kubadilisha yoyote</translation>
    </message>
    <message>
        <source>it uses version “{version}” of entities, which this app does not know</source>
        <translation>inatumia toleo “{version}” la entities, ambalo programu hii hailijui</translation>
    </message>
    <message>
        <source>it was made with another form</source>
        <translation>ilitengenezwa kwa fomu nyingine</translation>
    </message>
    <message>
        <source>The form is encrypted and makes entities of the list {lists}. Servers make none from what they cannot read: leave out the key, or the entities.</source>
        <translation>Fomu imesimbwa fiche na huunda entities za orodha {lists}. Seva haziundi yoyote kutokana na kile zisichoweza kukisoma: ondoa ufunguo, au entities.</translation>
    </message>
    <message>
        <source>The form has no public key: its records stay readable on the laptop after finalising, for whoever has the passphrase.</source>
        <translation>Fomu haina ufunguo wa umma: kumbukumbu zake zinabaki zikisomeka kwenye laptop baada ya kukamilishwa, kwa yeyote aliye na neno la siri.</translation>
    </message>
    <message>
        <source>The form makes entities of the list {lists}. With a public key its records would be sealed, and servers make no entities from what they cannot read.</source>
        <translation>Fomu huunda entities za orodha {lists}. Kwa ufunguo wa umma kumbukumbu zake zingetiwa muhuri, na seva haziundi entities kutokana na kile zisichoweza kukisoma.</translation>
    </message>
    <message>
        <source>the form needs the file {name}, which is not beside it</source>
        <translation>fomu inahitaji faili {name}, ambayo haiko pamoja nayo</translation>
    </message>
    <message>
        <source>the file {name} of the list “{list}” cannot be read as a list</source>
        <translation>faili {name} ya orodha “{list}” haiwezi kusomwa kama orodha</translation>
    </message>
    <message>
        <source>its list of files is not complete</source>
        <translation>orodha yake ya faili haijakamilika</translation>
    </message>
    <message>
        <source>it was encrypted for another key</source>
        <translation>ilisimbwa fiche kwa ufunguo mwingine</translation>
    </message>
    <message>
        <source>its parts were changed or do not belong together</source>
        <translation>sehemu zake zilibadilishwa au si za kumbukumbu moja</translation>
    </message>
    <message>
        <source>one of its files is damaged or cut short</source>
        <translation>faili yake moja imeharibika au imekatika</translation>
    </message>
    <message>
        <source>the private key cannot be opened with this passphrase</source>
        <translation>ufunguo binafsi haufunguki kwa neno hili la siri</translation>
    </message>
    <message>
        <source>the private key is not an RSA key</source>
        <translation>ufunguo binafsi si ufunguo wa RSA</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>haijasimbwa fiche</translation>
    </message>
    <message>
        <source>its file {name} is missing</source>
        <translation>faili yake {name} haipo</translation>
    </message>
    <message>
        <source>it is not a public key</source>
        <translation>si ufunguo wa umma</translation>
    </message>
    <message>
        <source>it is not an RSA key</source>
        <translation>si ufunguo wa RSA</translation>
    </message>
    <message>
        <source>it has {bits} bits, and fewer than {usual} can be broken</source>
        <translation>una biti {bits}, na zikiwa chini ya {usual} unaweza kuvunjwa</translation>
    </message>
    <message>
        <source>The key of this form has {bits} bits. ODK Central itself only decrypts records made with keys of {usual} bits; others have to be decrypted by hand.</source>
        <translation>Ufunguo wa fomu hii una biti {bits}. ODK Central yenyewe husimbua tu kumbukumbu zilizotengenezwa kwa funguo za biti {usual}; nyingine lazima zisimbuliwe kwa mkono.</translation>
    </message>
    <message>
        <source>the form is too large for some of its rules to be looked at</source>
        <translation>fomu ni kubwa mno kiasi kwamba baadhi ya kanuni zake haziwezi kuangaliwa</translation>
    </message>
    <message>
        <source>the language “{language}” has no code such as (en) behind its name, so it is never chosen by itself</source>
        <translation>lugha “{language}” haina msimbo kama (en) baada ya jina lake, kwa hiyo haichaguliwi yenyewe kamwe</translation>
    </message>
    <message>
        <source>{count} texts are missing in “{language}”, such as {example}</source>
        <translation>maandishi {count} yanakosekana kwa lugha ya “{language}”, kama {example}</translation>
    </message>
    <message>
        <source>the choice value “{value}” has a space in it; several answers could not be told apart</source>
        <translation>thamani ya chaguo “{value}” ina nafasi ndani yake; majibu kadhaa hayangeweza kutofautishwa</translation>
    </message>
    <message>
        <source>the choice value “{value}” is there twice</source>
        <translation>thamani ya chaguo “{value}” ipo mara mbili</translation>
    </message>
    <message>
        <source>there is nothing to choose from</source>
        <translation>hakuna cha kuchagua</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not supported; a plain question is shown</source>
        <translation>mwonekano “{word}” hautumiki hapa; swali la kawaida linaonyeshwa</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not known</source>
        <translation>mwonekano “{word}” haujulikani</translation>
    </message>
    <message>
        <source>the form has no list named “{name}”</source>
        <translation>fomu haina orodha yenye jina “{name}”</translation>
    </message>
    <message>
        <source>this question has no label</source>
        <translation>swali hili halina lebo</translation>
    </message>
    <message>
        <source>how the form is filled is not logged</source>
        <translation>jinsi fomu inavyojazwa hairekodiwi</translation>
    </message>
    <message>
        <source>a position is only filled in by itself where the device knows it</source>
        <translation>mahali hujazwa penyewe pale tu ambapo kifaa kinapajua</translation>
    </message>
    <message>
        <source>this form asks nothing</source>
        <translation>fomu hii haiulizi chochote</translation>
    </message>
    <message>
        <source>this group is empty</source>
        <translation>kundi hili ni tupu</translation>
    </message>
    <message>
        <source>“{source}” has a question that is compared with nothing: it counts as true here when it is answered, and always in some programs; compare it with a value</source>
        <translation>“{source}” ina swali lisilolinganishwa na kitu: hapa huhesabiwa kweli likijibiwa, na katika programu nyingine kila mara; lilinganishe na thamani</translation>
    </message>
    <message>
        <source>a calculation that is true or false is compared with 1 or 0; programs store it as “true” or as “1”. Use if(…, 1, 0) there</source>
        <translation>hesabu ambayo ni kweli au si kweli inalinganishwa na 1 au 0; programu huihifadhi kama “true” au kama “1”. Tumia if(…, 1, 0) hapo</translation>
    </message>
    <message>
        <source>a question of a repeat is used from outside it as if there were only one: comparing takes any of the answers here, everything else the first, and some programs stop; say which instance is meant</source>
        <translation>swali la rudio linatumika nje ya rudio kana kwamba kuna moja tu: hapa kulinganisha huchukua jibu lolote kati ya yote, mengine yote huchukua la kwanza, na programu nyingine husimama; sema ni instance ipi inayokusudiwa</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” has to fit the whole answer here, and a part of it in some programs; write ^ at its start and $ at its end</source>
        <translation>ruwaza “{pattern}” lazima ilingane na jibu lote hapa, na sehemu yake tu katika baadhi ya programu; andika ^ mwanzoni na $ mwishoni mwake</translation>
    </message>
    <message>
        <source>{function}() looks at one answer only, that of the same repeat instance; to take all instances, calculate it outside the repeat</source>
        <translation>{function}() huangalia jibu moja tu, lile la rudio hilo hilo; ili kuchukua yote, ihesabu nje ya rudio</translation>
    </message>
    <message>
        <source>{function}() leaves answers out that are empty; some programs give nothing as soon as one is</source>
        <translation>{function}() huacha majibu yaliyo tupu; programu nyingine hazitoi chochote moja likiwa tupu</translation>
    </message>
    <message>
        <source>“{text}” is not the way numbers are written in forms, so it is none here; some programs read it</source>
        <translation>“{text}” si namna namba zinavyoandikwa kwenye fomu, kwa hiyo hapa si namba; programu nyingine huisoma</translation>
    </message>
    <message>
        <source>“{text}” is not a date; the result is empty</source>
        <translation>“{text}” si tarehe; matokeo ni tupu</translation>
    </message>
    <message>
        <source>this group refers to nothing in the form&apos;s data; it only groups on screen</source>
        <translation>kundi hili halirejelei chochote kwenye data ya fomu; linapanga maswali kwenye skrini tu</translation>
    </message>
    <message>
        <source>this repeat refers to nothing in the form&apos;s data; its questions are not shown</source>
        <translation>rudio hili halirejelei chochote kwenye data ya fomu; maswali yake hayaonyeshwi</translation>
    </message>
    <message>
        <source>the control “{control}” is not known; it is not shown</source>
        <translation>kidhibiti “{control}” hakijulikani; hakionyeshwi</translation>
    </message>
    <message>
        <source>this question refers to nothing in the form&apos;s data; it is not shown</source>
        <translation>swali hili halirejelei chochote kwenye data ya fomu; halionyeshwi</translation>
    </message>
    <message>
        <source>this way of listing choices is not supported; the question has no choices</source>
        <translation>njia hii ya kuorodhesha machaguo haitumiki hapa; swali halina machaguo</translation>
    </message>
    <message>
        <source>the form is no well-formed XML: a “&lt;” in a condition has to be written “&amp;lt;”; it is read as meant</source>
        <translation>fomu si XML sahihi: “&lt;” katika sharti lazima iandikwe “&amp;lt;”; inasomwa kama ilivyokusudiwa</translation>
    </message>
    <message>
        <source>its model holds no instance</source>
        <translation>modeli yake haina instance</translation>
    </message>
    <message>
        <source>its first instance is empty</source>
        <translation>instance yake ya kwanza ni tupu</translation>
    </message>
    <message>
        <source>it has no XForms model</source>
        <translation>haina modeli ya XForms</translation>
    </message>
    <message>
        <source>the expression “{source}” ({what}) does not work: {problem}</source>
        <translation>fomula “{source}” ({what}) haifanyi kazi: {problem}</translation>
    </message>
    <message>
        <source>it is not a workbook, or it is damaged</source>
        <translation>si kitabu cha kazi (workbook), au imeharibika</translation>
    </message>
    <message>
        <source>one of its sheets is damaged</source>
        <translation>laha yake moja imeharibika</translation>
    </message>
    <message>
        <source>it is protected with a password or damaged; save it as .xlsx without a password</source>
        <translation>limelindwa kwa nywila au limeharibika; lihifadhi kama .xlsx bila nywila</translation>
    </message>
    <message>
        <source>these are far too many or too long columns</source>
        <translation>hizi ni safu wima nyingi mno au ndefu mno</translation>
    </message>
    <message>
        <source>it has far too many sheets, or too long names of sheets</source>
        <translation>ina laha nyingi mno, au majina ya laha yaliyo marefu mno</translation>
    </message>
    <message>
        <source>the text in column {column} is longer than a cell can hold</source>
        <translation>maandishi kwenye safu wima {column} ni marefu kuliko seli inavyoweza kubeba</translation>
    </message>
    <message>
        <source>column {column} mentions far too many questions</source>
        <translation>safu wima {column} inataja maswali mengi mno</translation>
    </message>
    <message>
        <source>a sheet has far too many cells</source>
        <translation>laha moja ina seli nyingi mno</translation>
    </message>
    <message>
        <source>it unpacks to far more than a form can be</source>
        <translation>inapofunguliwa inakuwa kubwa kupita kiasi kwa fomu</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>imelindwa kwa nywila</translation>
    </message>
    <message>
        <source>it holds two files with the same name</source>
        <translation>ina faili mbili zenye jina moja</translation>
    </message>
    <message>
        <source>it declares entities, as attacks do</source>
        <translation>inatangaza entities, kama mashambulizi yanavyofanya</translation>
    </message>
    <message>
        <source>the converter gave up on it ({problem})</source>
        <translation>kigeuzi kilishindwa nayo ({problem})</translation>
    </message>
    <message>
        <source>it holds no survey sheet, so it is not an XLSForm</source>
        <translation>haina laha ya survey, hivyo si XLSForm</translation>
    </message>
    <message>
        <source>its text encoding is not known</source>
        <translation>usimbaji wake wa maandishi haujulikani</translation>
    </message>
    <message>
        <source>it is nested more than {depth} levels deep</source>
        <translation>imepangwa ndani kwa ndani zaidi ya viwango {depth}</translation>
    </message>
    <message>
        <source>it has far too many elements</source>
        <translation>ina vipengele vingi mno</translation>
    </message>
    <message>
        <source>an element has far too many attributes</source>
        <translation>kipengele kina sifa nyingi mno</translation>
    </message>
    <message>
        <source>it declares far too many namespaces</source>
        <translation>inatangaza namespace nyingi mno</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>inatangaza aina ya hati (document type)</translation>
    </message>
    <message>
        <source>it declares an entity</source>
        <translation>inatangaza entity</translation>
    </message>
    <message>
        <source>it refers to something outside the file</source>
        <translation>inarejelea kitu kilicho nje ya faili</translation>
    </message>
</context>
</TS>
