<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>veldmelding {version}</source>
        <translation>veldmelding {version}</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. It sends nothing to anyone but your headquarters.</source>
        <translation>Logiciel libre sous licence publique de l&apos;Union européenne 1.2. Il n&apos;envoie rien à personne d&apos;autre que votre siège.</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licences des composants</translation>
    </message>
</context>
<context>
    <name>Acknowledge</name>
    <message>
        <source>Yes, done</source>
        <translation>Oui, c&apos;est fait</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Checking the form</source>
        <translation>Vérification du formulaire</translation>
    </message>
    <message>
        <source>Add this form</source>
        <translation>Ajouter ce formulaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>This form would not work: %n mistake(s) to correct first.</source>
        <translation>
            <numerusform>Ce formulaire ne marcherait pas&#xa0;: %n erreur à corriger d&apos;abord.</numerusform>
            <numerusform>Ce formulaire ne marcherait pas&#xa0;: %n erreurs à corriger d&apos;abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form works. Please look at the remarks.</source>
        <translation>Ce formulaire marche. Regardez les remarques.</translation>
    </message>
    <message>
        <source>This form works. Nothing to remark.</source>
        <translation>Ce formulaire marche. Aucune remarque.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %n.</numerusform>
            <numerusform>Et encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The form needs the file {name}. Put it beside the form.</source>
        <translation>⚠ Le formulaire a besoin du fichier {name}. Placez-le à côté du formulaire.</translation>
    </message>
    <message>
        <source>✓ {title} was added to the forms.</source>
        <translation>✓ {title} a été ajouté aux formulaires.</translation>
    </message>
    <message>
        <source>Adding the form</source>
        <translation>Ajout du formulaire</translation>
    </message>
</context>
<context>
    <name>AddPhoneGuide</name>
    <message>
        <source>Whose phone is it?</source>
        <translation>À qui est le téléphone ?</translation>
    </message>
    <message>
        <source>Every phone gets a code of its own, so that a lost one can be shut out alone. Use a name or number that your team understands.</source>
        <translation>Chaque téléphone reçoit son propre code, pour qu’un téléphone perdu puisse être exclu à lui seul. Prenez un nom ou un numéro que votre équipe comprend.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Créer le code</translation>
    </message>
    <message>
        <source>&amp;Name of the phone</source>
        <translation>&amp;Nom du téléphone</translation>
    </message>
    <message>
        <source>Name of the phone</source>
        <translation>Nom du téléphone</translation>
    </message>
    <message>
        <source>Read this code with the phone</source>
        <translation>Lisez ce code avec le téléphone</translation>
    </message>
    <message>
        <source>First connect the phone to the same Wi-Fi. Then, in Collect or KoboCollect: add a project, scan the QR code. The forms of this laptop appear on the phone.</source>
        <translation>Reliez d’abord le téléphone au même Wi-Fi. Puis, dans Collect ou KoboCollect : ajoutez un projet et scannez le code QR. Les formulaires de cet ordinateur apparaissent sur le téléphone.</translation>
    </message>
    <message>
        <source>Set-up code of the phone</source>
        <translation>Code de configuration du téléphone</translation>
    </message>
    <message>
        <source>It is shown only now. Whoever photographs it can send in this phone&apos;s name.</source>
        <translation>Il n’est montré que maintenant. Quiconque le photographie peut transmettre au nom de ce téléphone.</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>Création du code</translation>
    </message>
</context>
<context>
    <name>AfterOpening</name>
    <message>
        <source>Back up what is there</source>
        <translation>Sauvegarder ce qui est là</translation>
    </message>
    <message>
        <source>The program or the laptop stopped without locking last time. The vault was looked through: everything that was saved is whole.</source>
        <translation>La dernière fois, le programme ou l’ordinateur s’est arrêté sans verrouiller. Le coffre a été examiné : tout ce qui était enregistré est intact.</translation>
    </message>
    <message>
        <source>The last backup was made {days} days ago. Plug in the stick and make a new one.</source>
        <translation>La dernière sauvegarde date de {days} jours. Branchez la clé et faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything is saved: it is safe to close now.</source>
        <translation>La batterie est à {percent} %. Tout est enregistré : vous pouvez fermer sans risque.</translation>
    </message>
</context>
<context>
    <name>AlertButton</name>
    <message>
        <source>Alert…</source>
        <translation>Alerte…</translation>
    </message>
</context>
<context>
    <name>AlertGuide</name>
    <message>
        <source>Send this to headquarters today</source>
        <translation>Envoyez ceci au siège aujourd’hui</translation>
    </message>
    <message>
        <source>Only headquarters can read it. It says what kind of incident, roughly where and when, and the case code: no name, and none of what you wrote. Send all messages by SMS, or photograph the code and send the picture.</source>
        <translation>Seul le siège peut la lire. Elle dit de quel type d’incident il s’agit, à peu près où et quand, et le code du cas : aucun nom, et rien de ce que vous avez écrit. Envoyez tous les messages par SMS, ou photographiez le code et envoyez l’image.</translation>
    </message>
    <message>
        <source>The messages</source>
        <translation>Les messages</translation>
    </message>
    <message>
        <source>Copy message {number} of {all}</source>
        <translation>Copier le message {number} sur {all}</translation>
    </message>
    <message>
        <source>QR code of the alert</source>
        <translation>Code QR de l’alerte</translation>
    </message>
    <message>
        <source>An SMS leaves a trace with the telephone company: who sent it, when, and from where. Use a telephone that is safe to use.</source>
        <translation>Un SMS laisse une trace chez l’opérateur : qui l’a envoyé, quand et d’où. Prenez un téléphone qu’il est sûr d’utiliser.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>✓ Message {number} is copied for 45 seconds.</source>
        <translation>✓ Le message {number} est copié pour 45 secondes.</translation>
    </message>
</context>
<context>
    <name>AlertOffer</name>
    <message>
        <source>Finalised. Headquarters has to know this today. Where there is no network, send an alert by SMS.</source>
        <translation>Finalisée. Le siège doit le savoir aujourd’hui. Là où il n’y a pas de réseau, envoyez une alerte par SMS.</translation>
    </message>
    <message>
        <source>Make the alert</source>
        <translation>Créer l’alerte</translation>
    </message>
</context>
<context>
    <name>ArriveGuide</name>
    <message>
        <source>The backup opened, but something in it is wrong</source>
        <translation>La sauvegarde s’est ouverte, mais quelque chose n’y est pas juste</translation>
    </message>
    <message>
        <source>What can be read is here. Nothing of the backup itself was changed.</source>
        <translation>Ce qui est lisible est ici. Rien n’a été changé dans la sauvegarde elle-même.</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>J’ai une sauvegarde</translation>
    </message>
    <message>
        <source>Copying and reading everything back. This can take some minutes.</source>
        <translation>Tout est copié et relu. Cela peut prendre quelques minutes.</translation>
    </message>
</context>
<context>
    <name>ArriveStep</name>
    <message>
        <source>Where is the backup?</source>
        <translation>Où est la sauvegarde ?</translation>
    </message>
    <message>
        <source>Plug in the USB stick and choose it. The backup itself is not changed.</source>
        <translation>Branchez la clé USB et choisissez-la. La sauvegarde elle-même n’est pas changée.</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Choisir la clé ou le dossier…</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Sauvegardes à cet endroit</translation>
    </message>
    <message>
        <source>Its &amp;passphrase, or its recovery key</source>
        <translation>Sa &amp;phrase secrète, ou sa clé de secours</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery key</source>
        <translation>Sa phrase secrète, ou sa clé de secours</translation>
    </message>
    <message>
        <source>The one that was in use when the backup was made.</source>
        <translation>Celle qui était en usage quand la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>L’amener ici</translation>
    </message>
    <message>
        <source>⚠ There is no backup of a vault in this folder.</source>
        <translation>⚠ Il n’y a pas de sauvegarde d’un coffre dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Headquarters has a question</source>
        <translation>Le siège a une question</translation>
    </message>
    <message>
        <source>Headquarters does not accept this as it is</source>
        <translation>Le siège ne l’accepte pas en l’état</translation>
    </message>
    <message>
        <source>Headquarters approved this</source>
        <translation>Le siège a approuvé ceci</translation>
    </message>
    <message>
        <source>Headquarters has the corrected version</source>
        <translation>Le siège a la version corrigée</translation>
    </message>
    <message>
        <source>Headquarters received this</source>
        <translation>Le siège a reçu ceci</translation>
    </message>
    <message>
        <source>Change what is asked, finalise, and deliver again.</source>
        <translation>Changez ce qui est demandé, finalisez et transmettez de nouveau.</translation>
    </message>
    <message>
        <source>You corrected it since. The corrected one goes with a delivery.</source>
        <translation>Vous l’avez corrigée depuis. La version corrigée partira avec une transmission.</translation>
    </message>
    <message>
        <source>Press Correct…, change what is asked, and deliver again.</source>
        <translation>Appuyez sur Corriger…, changez ce qui est demandé et transmettez de nouveau.</translation>
    </message>
    <message>
        <source>It cannot be corrected here. Answer headquarters another way.</source>
        <translation>Elle ne peut pas être corrigée ici. Répondez au siège par un autre moyen.</translation>
    </message>
</context>
<context>
    <name>AuditKeeper</name>
    <message>
        <source>This form records who fills it in. Who are you? A name or a code.</source>
        <translation>Ce formulaire note qui le remplit. Qui êtes-vous&#xa0;? Un nom ou un code.</translation>
    </message>
    <message>
        <source>Who fills in this form</source>
        <translation>Qui remplit ce formulaire</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This form records why an observation is changed. What is the reason?</source>
        <translation>Ce formulaire note pourquoi une observation est modifiée. Quelle est la raison&#xa0;?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Raison de la modification</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>To a USB stick or folder…</source>
        <translation>Vers une clé USB ou un dossier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Encrypted with the same keys as the vault and read back after writing. The newest three stay there, older ones go. Keep the stick away from the laptop.</source>
        <translation>Chiffrée avec les mêmes clés que le coffre et relue après l’écriture. Les trois plus récentes y restent, les plus anciennes partent. Gardez la clé loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Sauvegardes à cet endroit</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Passer à un nouvel ordinateur</translation>
    </message>
    <message>
        <source>All that is in this vault, in one guided step on each laptop.</source>
        <translation>Tout ce que contient ce coffre, en une étape guidée sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Commencer…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>From the unlock screen, into a vault beside this one.</source>
        <translation>Depuis l’écran de déverrouillage, dans un coffre à côté de celui-ci.</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Comment…</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Où doit aller la sauvegarde ?</translation>
    </message>
    <message>
        <source>No backup of this vault was made yet.</source>
        <translation>Aucune sauvegarde de ce coffre n’a encore été faite.</translation>
    </message>
    <message>
        <source>Last backup: {when} ({age})</source>
        <translation>Dernière sauvegarde : {when} ({age})</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <source>⚠ It is old. Plug in the stick and make a new one.</source>
        <translation>⚠ Elle est ancienne. Branchez la clé et faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Back up there now</source>
        <translation>Sauvegarder là maintenant</translation>
    </message>
    <message>
        <source>{done} of {total}. You can go on working.</source>
        <translation>{done} sur {total}. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>✓ The backup was made and read back. You can unplug it.</source>
        <translation>✓ La sauvegarde a été faite et relue. Vous pouvez débrancher.</translation>
    </message>
    <message>
        <source>Stopped. Older backups are as they were.</source>
        <translation>Arrêté. Les sauvegardes plus anciennes sont comme avant.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <comment>button of a message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message numerus="yes">
        <source>%n only on this laptop</source>
        <translation>
            <numerusform>%n seulement sur cet ordinateur</numerusform>
            <numerusform>%n seulement sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop</source>
        <translation>Rien n&apos;est seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>never delivered yet</source>
        <translation>encore rien transmis</translation>
    </message>
    <message>
        <source>last delivery {when}</source>
        <translation>dernière transmission {when}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Hold the code before the camera. Nothing that it sees is kept.</source>
        <translation>Tenez le code devant la caméra. Rien de ce qu’elle voit n’est gardé.</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Éteindre la caméra</translation>
    </message>
    <message>
        <source>No QR code was seen for a minute, so the camera was switched off.</source>
        <translation>Aucun code QR n’a été vu pendant une minute, la caméra a donc été éteinte.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>{label}: search</source>
        <translation>{label}&#xa0;: rechercher</translation>
    </message>
    <message>
        <source>None chosen yet. Space ticks a line.</source>
        <translation>Rien de choisi encore. La barre d&apos;espace coche une ligne.</translation>
    </message>
    <message>
        <source>Chosen ({count}): {names}</source>
        <translation>Choix ({count})&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour chercher</translation>
    </message>
</context>
<context>
    <name>CheckpointPlace</name>
    <message>
        <source>Checkpoint</source>
        <translation>Poste de contrôle</translation>
    </message>
    <message>
        <source>Checkpoint now  Ctrl+Shift+L</source>
        <translation>Contrôle maintenant  Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Travel with everything sealed and delivered. What is not on the laptop cannot be taken from it, and nobody can make you open it.</source>
        <translation>Voyagez avec tout scellé et transmis. Ce qui n’est pas sur l’ordinateur ne peut pas y être pris, et personne ne peut vous forcer à l’ouvrir.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Drafts are saved and the vault is locked, at once.</source>
        <translation>Les brouillons sont enregistrés et le coffre se verrouille aussitôt.</translation>
    </message>
    <message>
        <source>Clipboard and traces of chosen files are emptied.</source>
        <translation>Le presse-papiers et les traces des fichiers choisis sont vidés.</translation>
    </message>
    <message>
        <source>The unlock screen shows no label, no name and no number of anything.</source>
        <translation>L’écran de déverrouillage ne montre ni étiquette, ni nom, ni aucun nombre.</translation>
    </message>
    <message>
        <source>The window is called veldmelding, and no message appears anywhere.</source>
        <translation>La fenêtre s’appelle veldmelding, et aucun message n’apparaît nulle part.</translation>
    </message>
    <message>
        <source>Nothing is faked and nothing is hidden: you can answer every question truthfully. The program and its encrypted files are still on the laptop, and can be seen.</source>
        <translation>Rien n’est simulé et rien n’est caché : vous pouvez répondre à chaque question selon la vérité. Le programme et ses fichiers chiffrés sont toujours sur l’ordinateur, et se voient.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observation n’est que sur cet ordinateur.</numerusform>
            <numerusform>%n observations ne sont que sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop.</source>
        <translation>Rien n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Il ne reste rien à faire ici.</translation>
    </message>
    <message>
        <source>Deliver what is finalised</source>
        <translation>Transmettre ce qui est finalisé</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) wait to be delivered.</source>
        <translation>
            <numerusform>%n observation attend d’être transmise.</numerusform>
            <numerusform>%n observations attendent d’être transmises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Aller à Transmettre</translation>
    </message>
    <message>
        <source>Finalise or delete drafts</source>
        <translation>Finaliser ou supprimer les brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can be read by whoever has your passphrase.</source>
        <translation>
            <numerusform>%n brouillon peut être lu par quiconque a votre phrase secrète.</numerusform>
            <numerusform>%n brouillons peuvent être lus par quiconque a votre phrase secrète.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the drafts</source>
        <translation>Voir les brouillons</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose a line of the list, or empty the field.</source>
        <translation>Choisissez une ligne de la liste, ou videz le champ.</translation>
    </message>
    <message>
        <source>Type to find, {count} to choose from</source>
        <translation>Tapez pour chercher parmi {count} choix</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation>Afficher tous les choix</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>closed by headquarters</source>
        <translation>fermé par le siège</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>The address as a QR code</source>
        <translation>L’adresse en code QR</translation>
    </message>
</context>
<context>
    <name>CollectPlace</name>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>On which &amp;network?</source>
        <translation>Sur quel &amp;réseau ?</translation>
    </message>
    <message>
        <source>On which network?</source>
        <translation>Sur quel réseau ?</translation>
    </message>
    <message>
        <source>For &amp;whom?</source>
        <translation>Pour &amp;qui ?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Laptops with veldmelding: encrypted</source>
        <translation>Ordinateurs avec veldmelding : chiffré</translation>
    </message>
    <message>
        <source>Phones with Collect too: not encrypted</source>
        <translation>Aussi téléphones avec Collect : non chiffré</translation>
    </message>
    <message>
        <source>Encrypted. A laptop that delivers here shows these words:</source>
        <translation>Chiffré. Un ordinateur qui livre ici affiche ces mots :</translation>
    </message>
    <message>
        <source>Collect can only deliver unencrypted here: whoever is on the same Wi-Fi can read along. Use a hotspot of your own, with a password that only your team knows. Never the Wi-Fi of a hotel, a mine or an authority.</source>
        <translation>Ici, Collect ne peut transmettre que sans chiffrement : quiconque est sur le même Wi-Fi peut lire. Utilisez votre propre point d’accès, avec un mot de passe que seule votre équipe connaît. Jamais le Wi-Fi d’un hôtel, d’une mine ou d’une autorité.</translation>
    </message>
    <message>
        <source>This network is ours, and it has a password</source>
        <translation>Ce réseau est le nôtre, et il a un mot de passe</translation>
    </message>
    <message>
        <source>Phones on the same network deliver to:</source>
        <translation>Les téléphones du même réseau transmettent à :</translation>
    </message>
    <message>
        <source>Address of this laptop</source>
        <translation>Adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Not encrypted on the way. Switch it off when everyone has delivered.</source>
        <translation>Non chiffré en route. Arrêtez quand tout le monde a transmis.</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Ajouter un téléphone…</translation>
    </message>
    <message>
        <source>Open an envelope…</source>
        <translation>Ouvrir une enveloppe…</translation>
    </message>
    <message>
        <source>Open an alert…</source>
        <translation>Ouvrir une alerte…</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder…</source>
        <translation>Importer du dossier d’un téléphone…</translation>
    </message>
    <message>
        <source>Forward to headquarters when there is a network</source>
        <translation>Faire suivre au siège dès qu’il y a un réseau</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Arrived last</source>
        <translation>Dernier arrivé</translation>
    </message>
    <message>
        <source>This laptop only, to try it out</source>
        <translation>Cet ordinateur seulement, pour essayer</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Arrêter la collecte</translation>
    </message>
    <message>
        <source>Collect from phones</source>
        <translation>Collecter depuis les téléphones</translation>
    </message>
    <message>
        <source>Phones can deliver to this laptop now.</source>
        <translation>Les téléphones peuvent maintenant transmettre à cet ordinateur.</translation>
    </message>
    <message>
        <source>Collecting from phones is off.</source>
        <translation>La collecte depuis les téléphones est arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) arrived here.</source>
        <translation>
            <numerusform>%n enregistrement est arrivé ici.</numerusform>
            <numerusform>%n enregistrements sont arrivés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones with ODK Collect or KoboCollect deliver to this laptop where there is no network. What arrives is encrypted here and goes on to headquarters later.</source>
        <translation>Les téléphones avec ODK Collect ou KoboCollect transmettent à cet ordinateur là où il n’y a pas de réseau. Ce qui arrive est chiffré ici et part plus tard vers le siège.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may deliver.</source>
        <translation>
            <numerusform>%n téléphone peut transmettre.</numerusform>
            <numerusform>%n téléphones peuvent transmettre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>No headquarters is set up: what arrives stays on this laptop until there is one.</source>
        <translation>Aucun siège n’est configuré : ce qui arrive reste sur cet ordinateur jusqu’à ce qu’il y en ait un.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still have to go on to {name}.</source>
        <translation>
            <numerusform>%n enregistrement doit encore partir vers {name}.</numerusform>
            <numerusform>%n enregistrements doivent encore partir vers {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has everything that arrived.</source>
        <translation>{name} a tout ce qui est arrivé.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Demande au siège</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Arrêté. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Headquarters answered and knows this laptop. Nothing was sent.</source>
        <translation>Le siège a répondu et connaît cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Write the date like this: {example}.</source>
        <translation>Écrivez la date ainsi&#xa0;: {example}.</translation>
    </message>
    <message>
        <source>dd</source>
        <comment>day of a date, two letters</comment>
        <translation>jj</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>month of a date, two letters</comment>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year of a date, four letters</comment>
        <translation>aaaa</translation>
    </message>
    <message>
        <source>This year (T)</source>
        <translation>Cette année (T)</translation>
    </message>
    <message>
        <source>This month (T)</source>
        <translation>Ce mois (T)</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Aujourd&apos;hui (T)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>DecimalNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Écrivez un nombre, par exemple 12,5.</translation>
    </message>
</context>
<context>
    <name>DecryptGuide</name>
    <message>
        <source>Read sealed records</source>
        <translation>Lire des enregistrements scellés</translation>
    </message>
    <message>
        <source>Where is the private key?</source>
        <translation>Où est la clé privée ?</translation>
    </message>
    <message>
        <source>The .pem file that was made together with the public key in the form. It is read once, and nothing of it is kept.</source>
        <translation>Le fichier .pem créé en même temps que la clé publique du formulaire. Il est lu une fois, et rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Choisir le fichier de la clé…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Ouverture de la clé</translation>
    </message>
    <message>
        <source>From where, and to where?</source>
        <translation>D’où, et vers où ?</translation>
    </message>
    <message>
        <source>Records of ODK Briefcase, of ODK Aggregate, or fetched from Central: a folder with everything in it, or a .zip file. The other folder must be new or empty.</source>
        <translation>Des enregistrements d’ODK Briefcase, d’ODK Aggregate, ou récupérés de Central : un dossier qui contient tout, ou un fichier .zip. L’autre dossier doit être nouveau ou vide.</translation>
    </message>
    <message>
        <source>Read the records</source>
        <translation>Lire les enregistrements</translation>
    </message>
    <message>
        <source>What is written there can be read by anybody who has it. Choose an encrypted disk.</source>
        <translation>Ce qui y est écrit peut être lu par quiconque l’a. Choisissez un disque chiffré.</translation>
    </message>
    <message>
        <source>I know that the result is not encrypted</source>
        <translation>Je sais que le résultat n’est pas chiffré</translation>
    </message>
    <message>
        <source>Folder with the records…</source>
        <translation>Dossier des enregistrements…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Fichier zip…</translation>
    </message>
    <message>
        <source>New or empty folder for the result…</source>
        <translation>Dossier nouveau ou vide pour le résultat…</translation>
    </message>
</context>
<context>
    <name>DecryptStep</name>
    <message>
        <source>Reading the records</source>
        <translation>Lecture des enregistrements</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Ce qui demande un regard</translation>
    </message>
    <message>
        <source>{done} of {all} records</source>
        <translation>{done} enregistrements sur {all}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>Ce que sont devenus les enregistrements</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
</context>
<context>
    <name>DeliverPlace</name>
    <message>
        <source>Deliver</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Vérifier la connexion</translation>
    </message>
    <message>
        <source>Update forms</source>
        <translation>Mettre à jour les formulaires</translation>
    </message>
    <message>
        <source>Nothing lost: see the ledger</source>
        <translation>Rien de perdu&#xa0;: voir le registre</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Configurer le siège</translation>
    </message>
    <message>
        <source>Needs a look first</source>
        <translation>À vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>Waits for delivery</source>
        <translation>En attente de transmission</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observation est seulement sur cet ordinateur.</numerusform>
            <numerusform>%n observations sont seulement sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>One observation is only on this laptop.</source>
        <translation>Une observation est seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Headquarters has everything you finalised.</source>
        <translation>Le siège a tout ce que vous avez finalisé.</translation>
    </message>
    <message>
        <source>Headquarters: {name}</source>
        <translation>Siège&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No headquarters is set up yet. What you write is safe here meanwhile.</source>
        <translation>Aucun siège n&apos;est encore configuré. Ce que vous écrivez est en sécurité ici en attendant.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %n.</numerusform>
            <numerusform>Et encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything you wrote is saved: you can close the program or the laptop at any moment. What is not delivered yet goes on later, from where it was.</source>
        <translation>La batterie est à {percent} %. Tout ce que vous avez écrit est enregistré : vous pouvez fermer le programme ou l’ordinateur à tout moment. Ce qui n’est pas encore transmis reprendra plus tard où il en était.</translation>
    </message>
    <message numerus="yes">
        <source>%n with photos, {size} in all.</source>
        <translation>
            <numerusform>%n avec photos, {size} en tout.</numerusform>
            <numerusform>%n avec photos, {size} en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>{size} en tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are here too and wait until you finalise.</source>
        <translation>
            <numerusform>%n brouillon est ici aussi et attend que vous le finalisiez.</numerusform>
            <numerusform>%n brouillons sont ici aussi et attendent que vous les finalisiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>Continuer la transmission</translation>
    </message>
    <message>
        <source>Looking for headquarters</source>
        <translation>Recherche du siège</translation>
    </message>
</context>
<context>
    <name>DeliverWords</name>
    <message>
        <source>below 0.1 MB</source>
        <translation>moins de 0,1 Mo</translation>
    </message>
</context>
<context>
    <name>DeliveryOptions</name>
    <message>
        <source>How &amp;much may go</source>
        <translation>&amp;Combien peut partir</translation>
    </message>
    <message>
        <source>How much may go</source>
        <translation>Combien peut partir</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Pas de photos</translation>
    </message>
    <message>
        <source>{number} MB today</source>
        <translation>{number} Mo aujourd’hui</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Transmettre de soi-même quand il y a une connexion</translation>
    </message>
    <message>
        <source>Texts go, photos wait here until you choose otherwise.</source>
        <translation>Les textes partent, les photos attendent ici jusqu’à ce que vous en décidiez autrement.</translation>
    </message>
    <message>
        <source>First danger, then all texts, then smaller copies of photos, then the photos themselves, until today’s amount is used up.</source>
        <translation>D’abord le danger, puis tous les textes, puis de plus petites copies des photos, puis les photos elles-mêmes, jusqu’à épuisement de la quantité du jour.</translation>
    </message>
    <message>
        <source>This connection seems to be paid by volume. See Settings, Network.</source>
        <translation>Cette connexion semble payée au volume. Voyez Réglages, Réseau.</translation>
    </message>
</context>
<context>
    <name>DeliveryOutcome</name>
    <message>
        <source>The connection works. Headquarters answered.</source>
        <translation>La connexion fonctionne. Le siège a répondu.</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>Le siège dit : « {words} »</translation>
    </message>
    <message>
        <source>Send the rest too</source>
        <translation>Envoyer aussi le reste</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Everything in the backup is here, and it was read back. You can go on.</source>
        <translation>Tout ce que contient la sauvegarde est ici et a été relu. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Your vault is ready. Practise with a quick note: nothing leaves this laptop before you press Deliver, and you can delete it again.</source>
        <translation>Votre coffre est prêt. Exercez-vous avec une note rapide&#xa0;: rien ne quitte cet ordinateur tant que vous n&apos;appuyez pas sur Transmettre, et vous pouvez la supprimer ensuite.</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>Ouverture du formulaire</translation>
    </message>
    <message>
        <source>Finalised and safe on this laptop. Deliver it when you have a connection.</source>
        <translation>Finalisée et en sécurité sur cet ordinateur. Remettez-la quand vous avez une connexion.</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Aller à Transmettre</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n fois)</numerusform>
            <numerusform>(%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the program went wrong{again}. What you wrote is safe. Go on, or lock and unlock to start afresh. For the people who maintain it: {technical}</source>
        <translation>Un problème est survenu dans le programme{again}. Ce que vous avez écrit est en sécurité. Continuez, ou verrouillez puis déverrouillez pour repartir à neuf. Pour les personnes qui l&apos;entretiennent&#xa0;: {technical}</translation>
    </message>
</context>
<context>
    <name>DestroyGuide</name>
    <message>
        <source>Destroy this vault?</source>
        <translation>Détruire ce coffre ?</translation>
    </message>
    <message>
        <source>Its keys are overwritten, so that neither passphrase nor recovery sheet nor headquarters opens it, and then its files are removed. It cannot be undone.</source>
        <translation>Ses clés sont écrasées, si bien que ni la phrase secrète, ni la feuille de secours, ni le siège ne l’ouvrent, puis ses fichiers sont supprimés. C’est irréversible.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Destroy it now?</source>
        <translation>Le détruire maintenant ?</translation>
    </message>
    <message>
        <source>After this the unlock screen comes, and this vault is not on it any more.</source>
        <translation>Ensuite vient l’écran de déverrouillage, et ce coffre n’y est plus.</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Détruire ce coffre</translation>
    </message>
    <message>
        <source>To keep the work, press Cancel, then deliver or make a backup.</source>
        <translation>Pour garder le travail, appuyez sur Annuler, puis transmettez ou faites une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>you were at: {question}</source>
        <translation>vous en étiez à&#xa0;: {question}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} sur {asked} avec réponse</translation>
    </message>
</context>
<context>
    <name>DuressGuide</name>
    <message>
        <source>A passphrase that destroys the keys?</source>
        <translation>Une phrase secrète qui détruit les clés ?</translation>
    </message>
    <message>
        <source>Typed on the unlock screen, it makes this vault unreadable for everybody.</source>
        <translation>Tapée sur l’écran de déverrouillage, elle rend ce coffre illisible pour tout le monde.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>I have read this, and talked about it with headquarters</source>
        <translation>J’ai lu ceci et j’en ai parlé avec le siège</translation>
    </message>
    <message>
        <source>Which passphrase shall destroy the keys?</source>
        <translation>Quelle phrase secrète doit détruire les clés ?</translation>
    </message>
    <message>
        <source>Not like the one you use every day, so that you never type it by mistake.</source>
        <translation>Pas semblable à celle de tous les jours, pour ne jamais la taper par erreur.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>La définir</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Changement des clés</translation>
    </message>
    <message>
        <source>The passphrase you use every day</source>
        <translation>La phrase secrète de tous les jours</translation>
    </message>
    <message>
        <source>✓ The duress passphrase is set</source>
        <translation>✓ La phrase de contrainte est définie</translation>
    </message>
    <message>
        <source>Make backups often: after it is used, only a backup can bring back work.</source>
        <translation>Faites souvent des sauvegardes : après son usage, seule une sauvegarde peut ramener du travail.</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Phrase de contrainte</translation>
    </message>
</context>
<context>
    <name>EnvelopeButtons</name>
    <message>
        <source>Seal into an envelope…</source>
        <translation>Sceller dans une enveloppe…</translation>
    </message>
    <message>
        <source>Enter a receipt code…</source>
        <translation>Saisir un code de réception…</translation>
    </message>
</context>
<context>
    <name>EraseGuide</name>
    <message>
        <source>Erase what can be read here?</source>
        <translation>Effacer ce qui est lisible ici ?</translation>
    </message>
    <message>
        <source>For when there is no time. It works without a connection and takes a few seconds. Drafts always go, with their photos and everything the search knows.</source>
        <translation>Pour quand il n’y a pas le temps. Cela marche sans connexion et prend quelques secondes. Les brouillons partent toujours, avec leurs photos et tout ce que la recherche en sait.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finalised records too, also what is not delivered yet</source>
        <translation>Les enregistrements finalisés aussi, même non transmis</translation>
    </message>
    <message>
        <source>Sealed records too, which nobody can read here anyway</source>
        <translation>Les enregistrements scellés aussi, que personne ne peut lire ici de toute façon</translation>
    </message>
    <message>
        <source>Erase it now?</source>
        <translation>L’effacer maintenant ?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>✓ Erased</source>
        <translation>✓ Effacé</translation>
    </message>
    <message>
        <source>What stays is listed under Observations. You can go on working.</source>
        <translation>Ce qui reste est listé sous Observations. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Effacer ce qui est lisible</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
</context>
<context>
    <name>EscrowGuide</name>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translation>Le siège doit-il pouvoir ouvrir ce coffre ?</translation>
    </message>
    <message>
        <source>Then nothing is lost when both passphrase and recovery sheet are gone, or when you fall ill. But whoever has headquarters&apos; private key can read everything in this vault, also drafts, if they have the laptop or a backup.</source>
        <translation>Alors rien n’est perdu si la phrase secrète et la feuille de secours ont disparu toutes deux, ou si vous tombez malade. Mais quiconque a la clé privée du siège peut lire tout ce coffre, les brouillons aussi, s’il a l’ordinateur ou une sauvegarde.</translation>
    </message>
    <message>
        <source>I want this, and nobody made me</source>
        <translation>Je le veux, et personne ne m’y a forcé</translation>
    </message>
    <message>
        <source>It is your choice. You can take it back here; backups made meanwhile keep it.</source>
        <translation>C’est votre choix. Vous pouvez le reprendre ici ; les sauvegardes faites entre-temps le gardent.</translation>
    </message>
    <message>
        <source>Which key is headquarters&apos;?</source>
        <translation>Quelle clé est celle du siège ?</translation>
    </message>
    <message>
        <source>Headquarters gives it to you as fourteen groups of signs, a file or a code.</source>
        <translation>Le siège vous la donne en quatorze groupes de signes, en fichier ou en code.</translation>
    </message>
    <message>
        <source>Headquarters&apos; &amp;key</source>
        <translation>Clé du &amp;siège</translation>
    </message>
    <message>
        <source>Let headquarters in</source>
        <translation>Admettre le siège</translation>
    </message>
    <message>
        <source>From now on this vault opens with headquarters&apos; private key too.</source>
        <translation>Désormais ce coffre s’ouvre aussi avec la clé privée du siège.</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Changement des clés</translation>
    </message>
    <message>
        <source>✓ Headquarters can open this vault</source>
        <translation>✓ Le siège peut ouvrir ce coffre</translation>
    </message>
    <message>
        <source>It stands in the list under People and keys, with the words of its key.</source>
        <translation>Il figure dans la liste sous Personnes et clés, avec les mots de sa clé.</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Le siège comme accès</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>A signed journal takes down what was done to each record and when: made, changed, finalised, delivered, exported, erased. Never what it says.</source>
        <translation>Un journal signé note ce qui a été fait de chaque enregistrement et quand : créé, modifié, finalisé, transmis, exporté, effacé. Jamais ce qu’il dit.</translation>
    </message>
    <message>
        <source>Check the journal now</source>
        <translation>Vérifier le journal maintenant</translation>
    </message>
    <message>
        <source>✓ Every entry follows from the one before and is signed.</source>
        <translation>✓ Chaque entrée découle de la précédente et est signée.</translation>
    </message>
    <message>
        <source>⚠ The journal was altered or is damaged. Compare what matters with headquarters.</source>
        <translation>⚠ Le journal a été altéré ou est endommagé. Comparez l’important avec le siège.</translation>
    </message>
    <message>
        <source>Words of this vault&apos;s signing key. Leave them with headquarters early:</source>
        <translation>Mots de la clé de signature de ce coffre. Laissez-les tôt au siège :</translation>
    </message>
    <message>
        <source>Anybody with an export can verify it without this program, with a script of fifty lines from the documentation, and compare the words of the key. Each delivery leaves with headquarters how far the journal was.</source>
        <translation>Quiconque a un export peut le vérifier sans ce programme, avec un script de cinquante lignes de la documentation, et comparer les mots de la clé. Chaque transmission laisse au siège où en était le journal.</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Exporter comme preuve</translation>
    </message>
    <message>
        <source>Originals, journal and key in a folder, readable by anybody.</source>
        <translation>Originaux, journal et clé dans un dossier, lisibles par tous.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>They add up to {head}</source>
        <translation>Ensemble elles donnent {head}</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Vérification de chaque entrée</translation>
    </message>
</context>
<context>
    <name>ExportGuide</name>
    <message>
        <source>Which records?</source>
        <translation>Quels enregistrements ?</translation>
    </message>
    <message>
        <source>Finalised ones, byte for byte as they were frozen. Take no more than needed.</source>
        <translation>Les finalisés, octet par octet tels qu’ils ont été figés. N’en prenez pas plus que nécessaire.</translation>
    </message>
    <message>
        <source>Nothing is finalised yet, so there is nothing to export.</source>
        <translation>Rien n’est encore finalisé, il n’y a donc rien à exporter.</translation>
    </message>
    <message>
        <source>For what, and where to?</source>
        <translation>Pour quoi, et vers où ?</translation>
    </message>
    <message>
        <source>The folder will be readable by anybody who has it: names of places, what people saw, photos. The purpose is entered in the journal and goes along.</source>
        <translation>Le dossier sera lisible par quiconque l’a : noms de lieux, ce que les gens ont vu, photos. Le but est inscrit au journal et l’accompagne.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>I know that the export is not encrypted</source>
        <translation>Je sais que l’export n’est pas chiffré</translation>
    </message>
    <message>
        <source>&amp;Purpose, and for whom</source>
        <translation>&amp;But, et pour qui</translation>
    </message>
    <message>
        <source>Purpose, and for whom</source>
        <translation>But, et pour qui</translation>
    </message>
    <message>
        <source>Choose a new or empty folder…</source>
        <translation>Choisir un dossier nouveau ou vide…</translation>
    </message>
    <message>
        <source>✓ Exported</source>
        <translation>✓ Exporté</translation>
    </message>
    <message>
        <source>Compare these words with headquarters when the export is verified:</source>
        <translation>Comparez ces mots avec le siège quand l’export est vérifié :</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Exporter comme preuve</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), with journal and key.</source>
        <translation>
            <numerusform>%n enregistrement, avec journal et clé.</numerusform>
            <numerusform>%n enregistrements, avec journal et clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) are no longer on this laptop: they were delivered and cleared away.</source>
        <translation>
            <numerusform>%n photo ou fichier n’est plus sur cet ordinateur : transmis puis nettoyé.</numerusform>
            <numerusform>%n photos ou fichiers ne sont plus sur cet ordinateur : transmis puis nettoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the export</source>
        <translation>Écriture de l’export</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file or drop it here: {kinds}</source>
        <translation>Choisissez un fichier ou déposez-le ici&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>Fichier ajouté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>FillPlace</name>
    <message>
        <source>The entry was removed.</source>
        <translation>L&apos;élément a été retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard this draft? Nothing of it is kept, and it cannot be undone.</source>
        <translation>Supprimer ce brouillon&#xa0;? Rien n&apos;en est gardé, et cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Correction: {form}</source>
        <translation>Correction&#xa0;: {form}</translation>
    </message>
    <message>
        <source>Finalise  Ctrl+Enter</source>
        <translation>Finaliser  Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Finaliser</translation>
    </message>
    <message>
        <source>Freezes the record so that it can be delivered</source>
        <translation>Fige l&apos;observation pour qu&apos;elle puisse être transmise</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are kept. Try again.</source>
        <translation>Un problème est survenu. Vos réponses sont gardées. Réessayez.</translation>
    </message>
    <message>
        <source>Your last answers are not saved yet. They are still on the screen. Keep this window open, make room on the disk, and press Try again.</source>
        <translation>Vos dernières réponses ne sont pas encore enregistrées. Elles sont encore à l&apos;écran. Gardez cette fenêtre ouverte, libérez de la place sur le disque et appuyez sur Réessayer.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Making the vault. This takes a few seconds.</source>
        <translation>Création du coffre. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>veldmelding · step {number} of {all}</source>
        <translation>veldmelding · étape {number} sur {all}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
</context>
<context>
    <name>Geopoint</name>
    <message>
        <source>A place needs both latitude and longitude.</source>
        <translation>Un lieu demande une latitude et une longitude.</translation>
    </message>
    <message>
        <source>Latitude is a number from -90 to 90, or like 4°19&apos;18&quot;S.</source>
        <translation>La latitude est un nombre de -90 à 90, ou comme 4°19&apos;18&quot;S.</translation>
    </message>
    <message>
        <source>Longitude is a number from -180 to 180, or like 15°18&apos;46&quot;E.</source>
        <translation>La longitude est un nombre de -180 à 180, ou comme 15°18&apos;46&quot;E.</translation>
    </message>
    <message>
        <source>0, 0 lies in the ocean. Write the real place, or leave it empty.</source>
        <translation>0, 0 se trouve dans l&apos;océan. Écrivez le vrai lieu, ou laissez vide.</translation>
    </message>
    <message>
        <source>Altitude is a number of metres from -500 to 9000.</source>
        <translation>L&apos;altitude est un nombre de mètres de -500 à 9000.</translation>
    </message>
    <message>
        <source>Accuracy is a number of metres, for example 10.</source>
        <translation>La précision est un nombre de mètres, par exemple 10.</translation>
    </message>
    <message>
        <source>Degrees, like -4.3217 or 4°19′18″S</source>
        <translation>Degrés, comme -4,3217 ou 4°19′18″S</translation>
    </message>
    <message>
        <source>± {metres} m</source>
        <translation>± {metres} m</translation>
    </message>
    <message>
        <source>Photo made at this place</source>
        <translation>Photo prise à cet endroit</translation>
    </message>
    <message>
        <source>This photo does not say where it was made. Type the place instead.</source>
        <translation>Cette photo ne dit pas où elle a été prise. Écrivez plutôt le lieu.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation>Altitude (m)</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Précision (m)</translation>
    </message>
    <message>
        <source>Take from a photo…</source>
        <translation>Prendre d&apos;une photo…</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>step {number} of {all}</source>
        <translation>étape {number} sur {all}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>HandOnGuide</name>
    <message>
        <source>Set up another laptop</source>
        <translation>Configurer un autre ordinateur</translation>
    </message>
    <message>
        <source>You get a QR code and four words. The code may be seen by anybody. Say the words another way: by telephone, or on a piece of paper that is thrown away.</source>
        <translation>Vous obtenez un code QR et quatre mots. Le code peut être vu de tous. Dites les mots par une autre voie : au téléphone, ou sur un papier qu’on jette.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Créer le code</translation>
    </message>
    <message>
        <source>The other laptop may deliver in the same name as this one</source>
        <translation>L’autre ordinateur peut transmettre sous le même nom que celui-ci</translation>
    </message>
    <message>
        <source>The code and its words</source>
        <translation>Le code et ses mots</translation>
    </message>
    <message>
        <source>On the other laptop: Headquarters, Read a picture of the QR code, then the words. They are shown only now.</source>
        <translation>Sur l’autre ordinateur : Siège, Lire une image du code QR, puis les mots. Ils ne sont montrés que maintenant.</translation>
    </message>
    <message>
        <source>QR code for the other laptop</source>
        <translation>Code QR pour l’autre ordinateur</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>Création du code</translation>
    </message>
</context>
<context>
    <name>HandOverGuide</name>
    <message>
        <source>To whom?</source>
        <translation>À qui ?</translation>
    </message>
    <message>
        <source>Your colleague opens Settings, People and keys, Receive from a colleague, and sends you the address that stands there. Only that vault can open the parcel.</source>
        <translation>Votre collègue ouvre Réglages, Personnes et clés, Recevoir d’un collègue, et vous envoie l’adresse qui s’y trouve. Seul ce coffre peut ouvrir le colis.</translation>
    </message>
    <message>
        <source>Your colleague&apos;s &amp;address</source>
        <translation>&amp;Adresse de votre collègue</translation>
    </message>
    <message>
        <source>Where does the parcel go?</source>
        <translation>Où va le colis ?</translation>
    </message>
    <message>
        <source>It is one encrypted file. Give it on a USB stick, or send it by any way you like: only your colleague can open it.</source>
        <translation>C’est un seul fichier chiffré. Donnez-le sur une clé USB, ou envoyez-le comme vous voulez : seul votre collègue peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Write the parcel</source>
        <translation>Écrire le colis</translation>
    </message>
    <message>
        <source>All of it is still here too. Drafts stay until you remove them; finalised observations until headquarters confirms them.</source>
        <translation>Tout est encore ici aussi. Les brouillons restent jusqu’à ce que vous les retiriez ; les observations finalisées jusqu’à ce que le siège les confirme.</translation>
    </message>
    <message>
        <source>Move the drafts to the recycle bin here</source>
        <translation>Mettre les brouillons d’ici à la corbeille</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Choisir où l’écrire…</translation>
    </message>
    <message>
        <source>What do you hand over?</source>
        <translation>Que remettez-vous ?</translation>
    </message>
    <message>
        <source>It goes with its answers and photos. Your colleague goes on with a draft, and delivers what is finalised as you left it. Delivered twice it counts once.</source>
        <translation>Cela part avec ses réponses et ses photos. Votre collègue continue un brouillon, et transmet ce qui est finalisé tel que vous l’avez laissé. Transmis deux fois, cela compte une fois.</translation>
    </message>
    <message>
        <source>There are no drafts, and all the rest is delivered.</source>
        <translation>Il n’y a pas de brouillons, et tout le reste est transmis.</translation>
    </message>
    <message>
        <source>✓ The parcel is written</source>
        <translation>✓ Le colis est écrit</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Remettre à un collègue</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>finalisée</translation>
    </message>
    <message>
        <source>Writing the parcel</source>
        <translation>Écriture du colis</translation>
    </message>
    <message>
        <source>✓ They are in the recycle bin here, for 30 days. You can take them back.</source>
        <translation>✓ Ils sont ici à la corbeille, pour 30 jours. Vous pouvez les reprendre.</translation>
    </message>
</context>
<context>
    <name>HeadquartersForm</name>
    <message>
        <source>&amp;Set-up text or address</source>
        <translation>&amp;Texte ou adresse de configuration</translation>
    </message>
    <message>
        <source>Set-up text or address</source>
        <translation>Texte ou adresse de configuration</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez ici</translation>
    </message>
    <message>
        <source>Read a picture of the QR code…</source>
        <translation>Lire une image du code QR…</translation>
    </message>
    <message>
        <source>Opening the code</source>
        <translation>Ouverture du code</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
    <message>
        <source>A picture can also be dropped here: photograph the code with a phone, or make a screenshot of it.</source>
        <translation>Une image peut aussi être déposée ici : photographiez le code avec un téléphone, ou faites-en une capture d’écran.</translation>
    </message>
    <message>
        <source>This code is locked. &amp;Words that belong to it</source>
        <translation>Ce code est verrouillé. &amp;Mots qui vont avec</translation>
    </message>
    <message>
        <source>Words that belong to this code</source>
        <translation>Mots qui vont avec ce code</translation>
    </message>
    <message>
        <source>as headquarters told you, another way</source>
        <translation>tels que le siège vous les a dits, par une autre voie</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>Ouvrir le code</translation>
    </message>
    <message>
        <source>This address needs your account there. It is kept in the vault.</source>
        <translation>Cette adresse demande votre compte là-bas. Il est gardé dans le coffre.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>N&amp;om d&apos;utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>I know. Deliver there without encryption</source>
        <translation>Je sais. Transmettre sans chiffrement</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lecture de l&apos;image</translation>
    </message>
    <message>
        <source>Picture of the QR code</source>
        <translation>Image du code QR</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Il n’y a pas d’image à coller. Copiez-en une d’abord.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Take it again, straight and sharp, or paste the set-up text.</source>
        <translation>Aucun code QR n&apos;a été trouvé dans cette image. Reprenez-la, droite et nette, ou collez le texte de configuration.</translation>
    </message>
    <message>
        <source>✓ Headquarters: {name}, at {host}</source>
        <translation>✓ Siège&#xa0;: {name}, à {host}</translation>
    </message>
    <message>
        <source>✓ Headquarters: {host}</source>
        <translation>✓ Siège&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>Sa clé en mots, à comparer au téléphone : {words}</translation>
    </message>
    <message>
        <source>⚠ This address does not encrypt. Others on the network could read along.</source>
        <translation>⚠ Cette adresse ne chiffre pas. D&apos;autres sur le réseau pourraient lire ce qui passe.</translation>
    </message>
</context>
<context>
    <name>HeadquartersSection</name>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Deliver there from now on</source>
        <translation>Transmettre désormais à ce siège</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>This is another key than the one so far. Ask headquarters by telephone whether they changed it, and compare the words, before you go on.</source>
        <translation>C’est une autre clé que jusqu’ici. Demandez au siège par téléphone s’il l’a changée, et comparez les mots, avant de continuer.</translation>
    </message>
    <message>
        <source>Set up another laptop</source>
        <translation>Configurer un autre ordinateur</translation>
    </message>
    <message>
        <source>A QR code that is of no use to anybody without the words that belong to it.</source>
        <translation>Un code QR qui ne sert à personne sans les mots qui vont avec.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>Créer un code…</translation>
    </message>
    <message>
        <source>Read sealed records</source>
        <translation>Lire des enregistrements scellés</translation>
    </message>
    <message>
        <source>At headquarters: open records that ODK encrypted, with the private key.</source>
        <translation>Au siège : ouvrir avec la clé privée des enregistrements chiffrés par ODK.</translation>
    </message>
    <message>
        <source>Read them…</source>
        <translation>Les lire…</translation>
    </message>
    <message>
        <source>No headquarters yet. Everything else works without it.</source>
        <translation>Pas encore de siège. Tout le reste marche sans.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Configurer le siège</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>Sa clé en mots, à comparer au téléphone : {words}</translation>
    </message>
    <message>
        <source>It gave no key of its own. Sealed envelopes and alerts need one; deliveries do not.</source>
        <translation>Il n’a pas donné de clé à lui. Les enveloppes scellées et les alertes en ont besoin ; les transmissions non.</translation>
    </message>
    <message>
        <source>✓ From now on you deliver there.</source>
        <translation>✓ Désormais, vous remettez à ce siège.</translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Where is headquarters?</source>
        <translation>Où est le siège&#xa0;?</translation>
    </message>
    <message>
        <source>Headquarters gives you a QR code, a set-up text or an address. You can also do this later, in Settings: everything works without it.</source>
        <translation>Le siège vous donne un code QR, un texte de configuration ou une adresse. Vous pouvez aussi le faire plus tard, dans Réglages&#xa0;: tout marche sans.</translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d&apos;aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d&apos;aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Not filled in yet</source>
        <translation>Pas encore rempli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>KeyChangeCard</name>
    <message>
        <source>{form}: another key</source>
        <translation>{form} : une autre clé</translation>
    </message>
    <message>
        <source>{form}: no longer encrypted</source>
        <translation>{form} : plus chiffré</translation>
    </message>
    <message>
        <source>Headquarters seems to want this form encrypted differently. It can also be somebody else who wants to read along. Ask headquarters, not over this network, and compare. Until then the form you have goes on working.</source>
        <translation>Le siège semble vouloir chiffrer ce formulaire autrement. Ce peut aussi être quelqu’un d’autre qui veut lire. Demandez au siège, pas par ce réseau, et comparez. D’ici là, le formulaire que vous avez continue de fonctionner.</translation>
    </message>
    <message>
        <source>So far: {key}</source>
        <translation>Jusqu’ici : {key}</translation>
    </message>
    <message>
        <source>Would be: {key}</source>
        <translation>Deviendrait : {key}</translation>
    </message>
    <message>
        <source>I compared it: take the new key</source>
        <translation>J’ai comparé : prendre la nouvelle clé</translation>
    </message>
    <message>
        <source>I asked: take the form without a key</source>
        <translation>J’ai demandé : prendre le formulaire sans clé</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language do you want to read?</source>
        <translation>Dans quelle langue voulez-vous lire&#xa0;?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings. Forms have their own languages.</source>
        <translation>Vous pouvez la changer à tout moment dans Réglages. Les formulaires ont leurs propres langues.</translation>
    </message>
    <message>
        <source>I have a backup from another laptop</source>
        <translation>J’ai une sauvegarde d’un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>LaptopLimits</name>
    <message>
        <source>This form wants to record sound in the background. Nothing is recorded.</source>
        <translation>Ce formulaire veut enregistrer le son en arrière-plan. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>This form wants to know where you are by itself. This laptop does not tell it; only a place that you enter is kept.</source>
        <translation>Ce formulaire veut savoir de lui-même où vous êtes. Cet ordinateur ne le dit pas ; seul un lieu que vous saisissez est gardé.</translation>
    </message>
</context>
<context>
    <name>LeavingGuide</name>
    <message>
        <source>What has to be done when somebody leaves</source>
        <translation>Ce qu’il faut faire quand quelqu’un part</translation>
    </message>
    <message>
        <source>From top to bottom. Each step can be left and taken up again later.</source>
        <translation>De haut en bas. Chaque étape peut être laissée et reprise plus tard.</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Quelqu’un quitte l’équipe</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Commencer…</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Il ne reste rien à faire ici.</translation>
    </message>
    <message>
        <source>1. Hand over the drafts</source>
        <translation>1. Remettre les brouillons</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be lost with this vault.</source>
        <translation>
            <numerusform>%n brouillon serait perdu avec ce coffre.</numerusform>
            <numerusform>%n brouillons seraient perdus avec ce coffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>2. Deliver what is finalised</source>
        <translation>2. Transmettre ce qui est finalisé</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observation n’est que sur cet ordinateur.</numerusform>
            <numerusform>%n observations ne sont que sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Aller à Transmettre</translation>
    </message>
    <message>
        <source>3. See who can still open it</source>
        <translation>3. Voir qui peut encore l’ouvrir</translation>
    </message>
    <message>
        <source>Take the recovery sheet back. Take headquarters&apos; way in away if it has one.</source>
        <translation>Reprenez la feuille de secours. Retirez l’accès du siège s’il en a un.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>4a. Somebody else goes on with this vault: new keys</source>
        <translation>4a. Quelqu’un d’autre continue avec ce coffre : nouvelles clés</translation>
    </message>
    <message>
        <source>The one who leaves can then open neither it nor later backups.</source>
        <translation>Celui qui part ne peut alors ouvrir ni ce coffre ni les sauvegardes ultérieures.</translation>
    </message>
    <message>
        <source>4b. Nobody goes on with it: destroy it</source>
        <translation>4b. Personne ne continue avec lui : le détruire</translation>
    </message>
    <message>
        <source>When all of it is delivered and handed over. Two steps, and it is gone.</source>
        <translation>Quand tout est transmis et remis. Deux étapes, et il a disparu.</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>Rien de perdu</translation>
    </message>
    <message>
        <source>Every record you finalised stays on this laptop at least until headquarters has confirmed all its parts. Here is what was confirmed, and when.</source>
        <translation>Chaque enregistrement finalisé reste sur cet ordinateur au moins jusqu&apos;à ce que le siège en ait confirmé toutes les parties. Voici ce qui a été confirmé, et quand.</translation>
    </message>
    <message>
        <source>Show older records</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <source>Ledger of deliveries</source>
        <translation>Registre des transmissions</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Headquarters has it</source>
        <translation>Le siège l&apos;a</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>Le siège dit : « {words} »</translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s), {when}</source>
        <translation>
            <numerusform>sa partie, {when}</numerusform>
            <numerusform>toutes les %n parties, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s)</source>
        <translation>
            <numerusform>sa partie</numerusform>
            <numerusform>toutes les %n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n part(s)</source>
        <translation>
            <numerusform>{done} sur %n partie</numerusform>
            <numerusform>{done} sur %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation>seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>SHA-256 of this part: {digest}</source>
        <translation>SHA-256 de cette partie : {digest}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>as a smaller copy</source>
        <translation>en plus petite copie</translation>
    </message>
    <message>
        <source>a smaller copy, {when}</source>
        <translation>une plus petite copie, {when}</translation>
    </message>
    <message>
        <source>offered, not confirmed yet</source>
        <translation>proposé, pas encore confirmé</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} choisis sur {all}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Affichage et langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Size of &amp;letters</source>
        <translation>T&amp;aille des lettres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Size of letters: {scale} %</source>
        <translation>Taille des lettres&#xa0;: {scale}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>il y a {days} jours</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>{label}: date</source>
        <translation>{label}&#xa0;: date</translation>
    </message>
    <message>
        <source>{label}: time</source>
        <translation>{label}&#xa0;: heure</translation>
    </message>
    <message>
        <source>Add the time.</source>
        <translation>Ajoutez l&apos;heure.</translation>
    </message>
    <message>
        <source>Add the date.</source>
        <translation>Ajoutez la date.</translation>
    </message>
</context>
<context>
    <name>MoveGuide</name>
    <message>
        <source>Take everything to the new laptop</source>
        <translation>Tout emporter sur le nouvel ordinateur</translation>
    </message>
    <message>
        <source>Plug in a USB stick and write a backup to it. On the new laptop install veldmelding, start it and choose I have a backup. Your passphrase stays the same.</source>
        <translation>Branchez une clé USB et écrivez-y une sauvegarde. Sur le nouvel ordinateur, installez veldmelding, démarrez-le et choisissez J’ai une sauvegarde. Votre phrase secrète reste la même.</translation>
    </message>
    <message>
        <source>Write to this folder</source>
        <translation>Écrire dans ce dossier</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Choisir la clé…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>✓ Everything is on the stick</source>
        <translation>✓ Tout est sur la clé</translation>
    </message>
    <message>
        <source>Do not write anything here any more: it would not come along. When the new laptop shows your observations, destroy this vault here under Settings, Wipe.</source>
        <translation>N’écrivez plus rien ici : cela ne suivrait pas. Quand le nouvel ordinateur montre vos observations, détruisez ce coffre-ci sous Réglages, Effacer.</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Passer à un nouvel ordinateur</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Où doit aller la sauvegarde ?</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Transmettre de soi-même quand il y a une connexion</translation>
    </message>
    <message>
        <source>Off, nothing leaves before you press Deliver. Danger leaves first, and at once when this is on.</source>
        <translation>Si c’est arrêté, rien ne part avant que vous n’appuyiez sur Transmettre. Le danger part d’abord, et aussitôt si c’est activé.</translation>
    </message>
    <message>
        <source>Look for new &amp;forms</source>
        <translation>Chercher de nouveaux &amp;formulaires</translation>
    </message>
    <message>
        <source>Look for new forms</source>
        <translation>Chercher de nouveaux formulaires</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>chaque minute</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>chaque heure</numerusform>
            <numerusform>toutes les %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>On a line &amp;paid by volume</source>
        <translation>Sur une ligne &amp;payée au volume</translation>
    </message>
    <message>
        <source>On a line paid by volume</source>
        <translation>Sur une ligne payée au volume</translation>
    </message>
    <message>
        <source>everything goes by itself</source>
        <translation>tout part de soi-même</translation>
    </message>
    <message>
        <source>only texts go by themselves</source>
        <translation>seuls les textes partent d’eux-mêmes</translation>
    </message>
    <message>
        <source>nothing goes by itself</source>
        <translation>rien ne part de soi-même</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only when your organisation, or the way around a block, asks for one. It is kept in the vault, with its password.</source>
        <translation>Seulement si votre organisation, ou le moyen de contourner un blocage, en demande un. Il est gardé dans le coffre, avec son mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>&amp;User name, if it asks for one</source>
        <translation>Nom d’&amp;utilisateur, s’il en demande un</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>&amp;Not for these hosts</source>
        <translation>&amp;Pas pour ces hôtes</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy</source>
        <translation>Hôtes atteints sans le proxy</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Utiliser ce proxy</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N’en utiliser aucun</translation>
    </message>
    <message>
        <source>Whom to trust</source>
        <translation>À qui se fier</translation>
    </message>
    <message>
        <source>Usually this laptop knows by itself whether it talks with headquarters. A hub with a certificate of its own, or a place where somebody listens, needs more.</source>
        <translation>D’ordinaire cet ordinateur sait de lui-même s’il parle au siège. Un hub avec son propre certificat, ou un lieu où quelqu’un écoute, demande plus.</translation>
    </message>
    <message>
        <source>Add a certificate authority…</source>
        <translation>Ajouter une autorité de certification…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message numerus="yes">
        <source>Trusted besides: %n certificate(s) of your own.</source>
        <translation>
            <numerusform>De confiance en plus : %n certificat à vous.</numerusform>
            <numerusform>De confiance en plus : %n certificats à vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate authority of your own.</source>
        <translation>Aucune autorité de certification à vous.</translation>
    </message>
    <message>
        <source>From now on by way of {address}.</source>
        <translation>Désormais par {address}.</translation>
    </message>
    <message>
        <source>From now on without a proxy.</source>
        <translation>Désormais sans proxy.</translation>
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
        <translation>Câble</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Six words are easier to remember than signs and hard to guess:</source>
        <translation>Six mots sont plus faciles à retenir que des caractères et difficiles à deviner&#xa0;:</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Utiliser ces mots</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D&apos;autres mots</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>La même &amp;encore une fois</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>NewSecretStep</name>
    <message>
        <source>Passphrase until no&amp;w</source>
        <translation>Phrase secrète jus&amp;qu’ici</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase secrète jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message numerus="yes">
        <source>%n answer(s) stay as they are.</source>
        <translation>
            <numerusform>Une réponse reste telle quelle.</numerusform>
            <numerusform>%n réponses restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you answered is lost.</source>
        <translation>Aucune de vos réponses n&apos;est perdue.</translation>
    </message>
    <message>
        <source>Not asked any more. These answers would be lost:</source>
        <translation>N&apos;est plus demandé. Ces réponses seraient perdues&#xa0;:</translation>
    </message>
    <message>
        <source>Other answers are possible now. These would be lost, or in part:</source>
        <translation>D&apos;autres réponses sont possibles maintenant. Celles-ci seraient perdues, en tout ou en partie&#xa0;:</translation>
    </message>
    <message>
        <source>Asked in another place now. The answers go along:</source>
        <translation>Demandé à un autre endroit maintenant. Les réponses suivent&#xa0;:</translation>
    </message>
    <message>
        <source>New questions:</source>
        <translation>Nouvelles questions&#xa0;:</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>Stay with the old version</source>
        <translation>Garder l&apos;ancienne version</translation>
    </message>
    <message>
        <source>There is a newer version of this form. Your draft goes on with the version it was begun with.</source>
        <translation>Il y a une version plus récente de ce formulaire. Votre brouillon continue avec la version du début.</translation>
    </message>
    <message>
        <source>Go on with the new version of the form…</source>
        <translation>Continuer avec la nouvelle version du formulaire…</translation>
    </message>
    <message>
        <source>This is what happens to your draft. It cannot be undone afterwards.</source>
        <translation>Voici ce qui arrive à votre brouillon. On ne peut pas l&apos;annuler ensuite.</translation>
    </message>
    <message>
        <source>Go on with the new version</source>
        <translation>Continuer avec la nouvelle version</translation>
    </message>
    <message>
        <source>What happens to your draft</source>
        <translation>Ce qui arrive à votre brouillon</translation>
    </message>
</context>
<context>
    <name>ObservationModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d&apos;envoi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
</context>
<context>
    <name>ObservationsPlace</name>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Search in everything you wrote</source>
        <translation>Chercher dans tout ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Search observations</source>
        <translation>Chercher des observations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Transmises</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Headquarters asks nothing at this moment.</source>
        <translation>Le siège ne demande rien en ce moment.</translation>
    </message>
    <message>
        <source>Nothing here fits your search.</source>
        <translation>Rien ici ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Show all observations</source>
        <translation>Afficher toutes les observations</translation>
    </message>
    <message>
        <source>Everything you record will be listed here, newest first.</source>
        <translation>Tout ce que vous notez apparaîtra ici, le plus récent en premier.</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Écrire une note rapide</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>{title} is in the recycle bin for 30 days.</source>
        <translation>{title} est dans la corbeille pour 30 jours.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is back among your observations.</source>
        <translation>Elle est de nouveau parmi vos observations.</translation>
    </message>
</context>
<context>
    <name>OpenAlertGuide</name>
    <message>
        <source>Which messages came?</source>
        <translation>Quels messages sont arrivés ?</translation>
    </message>
    <message>
        <source>Paste the text of all messages, in any order, or a picture of the code. Other text around them does no harm.</source>
        <translation>Collez le texte de tous les messages, dans n’importe quel ordre, ou une image du code. Un autre texte autour ne gêne pas.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>&amp;Text of the messages</source>
        <translation>&amp;Texte des messages</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Texte des messages</translation>
    </message>
    <message>
        <source>⚠ No QR code was found in this picture.</source>
        <translation>⚠ Aucun code QR n’a été trouvé dans cette image.</translation>
    </message>
    <message>
        <source>What the alert says</source>
        <translation>Ce que dit l’alerte</translation>
    </message>
    <message>
        <source>Words of the laptop that sent it:</source>
        <translation>Mots de l’ordinateur qui l’a envoyée :</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Ouvrir une alerte</translation>
    </message>
    <message>
        <source>Opening the alert</source>
        <translation>Ouverture de l’alerte</translation>
    </message>
</context>
<context>
    <name>OpenGuide</name>
    <message>
        <source>Which envelope?</source>
        <translation>Quelle enveloppe ?</translation>
    </message>
    <message>
        <source>Choose the file on the stick. It is verified from beginning to end before anything is taken in.</source>
        <translation>Choisissez le fichier sur la clé. Il est vérifié du début à la fin avant que rien n’en soit repris.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>La vérifier</translation>
    </message>
    <message>
        <source>Choose the envelope…</source>
        <translation>Choisir l’enveloppe…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>What is taken in is safe here at once.</source>
        <translation>Ce qui est repris est aussitôt en sécurité ici.</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Reprise</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Ouvrir une enveloppe</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it:</source>
        <translation>Mots de l’ordinateur qui l’a scellée :</translation>
    </message>
    <message>
        <source>What do you &amp;call this laptop?</source>
        <translation>Comment &amp;appelez-vous cet ordinateur ?</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>Comment appelez-vous cet ordinateur ?</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Lisez ce code de réception à l’expéditeur, par téléphone ou SMS, en entier :</translation>
    </message>
    <message numerus="yes">
        <source>Envelope {name} with %n record(s). New: {new}. Here already: {known}.</source>
        <translation>
            <numerusform>Enveloppe {name} avec %n enregistrement. Nouveaux : {new}. Déjà ici : {known}.</numerusform>
            <numerusform>Enveloppe {name} avec %n enregistrements. Nouveaux : {new}. Déjà ici : {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are damaged or missing. The others are safe and can be taken in.</source>
        <translation>
            <numerusform>%n enregistrement est endommagé ou manque. Les autres sont sûrs et peuvent être repris.</numerusform>
            <numerusform>%n enregistrements sont endommagés ou manquent. Les autres sont sûrs et peuvent être repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Cet ordinateur est connu ici.</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Cet ordinateur est nouveau ici. Appelez son propriétaire et faites-vous lire les mots de son ordinateur. Ne reprenez l’enveloppe que s’ils sont les mêmes.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Les mots sont les mêmes</translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Here already: {known}.</source>
        <translation>Nouveaux : {new}. Complétés : {completed}. Déjà ici : {known}.</translation>
    </message>
    <message>
        <source>{number}: damaged or missing</source>
        <translation>{number} : endommagé ou manquant</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} sur {asked} avec réponse</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Sections du formulaire</translation>
    </message>
</context>
<context>
    <name>PassphraseGuide</name>
    <message>
        <source>Which passphrase shall open the vault?</source>
        <translation>Quelle phrase secrète doit ouvrir le coffre ?</translation>
    </message>
    <message>
        <source>The recovery sheet stays the same. A copy of the vault that was made before still opens with the old passphrase; New keys ends that.</source>
        <translation>La feuille de secours reste la même. Une copie du coffre faite auparavant s’ouvre encore avec l’ancienne phrase secrète ; Nouvelles clés y met fin.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <source>✓ The passphrase was changed</source>
        <translation>✓ La phrase secrète a été changée</translation>
    </message>
    <message>
        <source>Use the new one from the next unlocking on.</source>
        <translation>Utilisez la nouvelle dès le prochain déverrouillage.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People and keys</source>
        <translation>Personnes et clés</translation>
    </message>
    <message>
        <source>These open this vault, and nobody else does:</source>
        <translation>Ceux-ci ouvrent ce coffre, et personne d’autre :</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Under threat</source>
        <translation>Sous la menace</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>When somebody may have seen it, or from time to time.</source>
        <translation>Quand quelqu’un a pu la voir, ou de temps en temps.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>When the paper is lost. The old one opens nothing after that.</source>
        <translation>Quand le papier est perdu. L’ancienne n’ouvre ensuite plus rien.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Recovery in three sheets</source>
        <translation>Secours en trois feuilles</translation>
    </message>
    <message>
        <source>Any two of three people can open the vault; nobody alone can.</source>
        <translation>Deux personnes sur trois peuvent ouvrir le coffre ; aucune ne le peut seule.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>Locks out old copies of this vault, old passphrases and old sheets.</source>
        <translation>Exclut les anciennes copies de ce coffre, les anciennes phrases secrètes et les anciennes feuilles.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Remettre à un collègue</translation>
    </message>
    <message>
        <source>Drafts as an encrypted parcel that only that person can open.</source>
        <translation>Des brouillons en colis chiffré que seule cette personne peut ouvrir.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Recevoir d’un collègue</translation>
    </message>
    <message>
        <source>Your address, and taking a parcel in.</source>
        <translation>Votre adresse, et la reprise d’un colis.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recevoir…</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Quelqu’un quitte l’équipe</translation>
    </message>
    <message>
        <source>Hand over, deliver, then new keys or destroy: step by step.</source>
        <translation>Remettre, transmettre, puis nouvelles clés ou destruction : pas à pas.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Commencer…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>The recovery key on paper</source>
        <translation>La clé de secours sur papier</translation>
    </message>
    <message>
        <source>One sheet, or two of three sheets if you have split it.</source>
        <translation>Une feuille, ou deux feuilles sur trois si vous l’avez partagée.</translation>
    </message>
    <message>
        <source>Headquarters, because you let it in</source>
        <translation>Le siège, parce que vous l’avez admis</translation>
    </message>
    <message>
        <source>Words of its key: {words}</source>
        <translation>Mots de sa clé : {words}</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Le siège comme accès</translation>
    </message>
    <message>
        <source>Headquarters can open this vault with its private key.</source>
        <translation>Le siège peut ouvrir ce coffre avec sa clé privée.</translation>
    </message>
    <message>
        <source>Off. Headquarters cannot open this vault unless you let it.</source>
        <translation>Désactivé. Le siège ne peut pas ouvrir ce coffre sans votre accord.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Admettre…</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Phrase de contrainte</translation>
    </message>
    <message>
        <source>Set. Typed on the unlock screen it destroys the keys of this vault.</source>
        <translation>Définie. Tapée sur l’écran de déverrouillage, elle détruit les clés de ce coffre.</translation>
    </message>
    <message>
        <source>Off, and better left off unless you know its risks.</source>
        <translation>Désactivée, et mieux vaut la laisser ainsi à moins d’en connaître les risques.</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Read about it…</source>
        <translation>En savoir plus…</translation>
    </message>
</context>
<context>
    <name>PhoneGuide</name>
    <message>
        <source>Where is the phone?</source>
        <translation>Où est le téléphone ?</translation>
    </message>
    <message>
        <source>Connect it by cable, unlock it and allow file transfer. Then choose its storage. Nothing on the phone is changed or deleted.</source>
        <translation>Reliez-le par câble, déverrouillez-le et autorisez le transfert de fichiers. Puis choisissez sa mémoire. Rien n’est changé ni supprimé sur le téléphone.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Choose the phone&apos;s folder…</source>
        <translation>Choisir le dossier du téléphone…</translation>
    </message>
    <message>
        <source>&amp;Whose phone is it?</source>
        <translation>À &amp;qui est le téléphone ?</translation>
    </message>
    <message>
        <source>Whose phone is it?</source>
        <translation>À qui est le téléphone ?</translation>
    </message>
    <message>
        <source>Looking through the phone</source>
        <translation>Examen du téléphone</translation>
    </message>
    <message>
        <source>What is taken in?</source>
        <translation>Que reprend-on ?</translation>
    </message>
    <message>
        <source>Take in only what is finished on the phone; drafts look the same from here.</source>
        <translation>Ne reprenez que ce qui est terminé sur le téléphone ; les brouillons ont d’ici le même aspect.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>There is nothing new on this phone.</source>
        <translation>Il n’y a rien de nouveau sur ce téléphone.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Repris</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder</source>
        <translation>Importer du dossier d’un téléphone</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that records here wait for are taken in too.</source>
        <translation>
            <numerusform>%n photo que des enregistrements attendent ici est reprise aussi.</numerusform>
            <numerusform>%n photos que des enregistrements attendent ici sont reprises aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are here already.</source>
        <translation>
            <numerusform>%n enregistrement est déjà ici.</numerusform>
            <numerusform>%n enregistrements sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ this form is not on this laptop</source>
        <translation>⚠ ce formulaire n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>⚠ here with other answers</source>
        <translation>⚠ ici avec d’autres réponses</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n file(s) are not there</source>
        <translation>
            <numerusform>⚠ %n fichier n’y est pas</numerusform>
            <numerusform>⚠ %n fichiers n’y sont pas</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Photos: {photos}. Nothing on the phone was changed.</source>
        <translation>Nouveaux : {new}. Complétés : {completed}. Photos : {photos}. Rien n’a été changé sur le téléphone.</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>✓ The original {file} is deleted. The card or phone may still hold traces of it.</source>
        <translation>✓ L’original {file} est supprimé. La carte ou le téléphone peut encore en garder des traces.</translation>
    </message>
    <message>
        <source>Choose a photo or drop it here. It is made smaller, and place and camera are taken out.</source>
        <translation>Choisissez une photo ou déposez-la ici. Elle est réduite, et le lieu et l&apos;appareil en sont retirés.</translation>
    </message>
    <message>
        <source>A photo is here but cannot be shown.</source>
        <translation>Une photo est là mais ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>{size} kB, without place or camera in it</source>
        <translation>{size} ko, sans lieu ni appareil</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir une autre…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Can anybody be recognised?</source>
        <translation>Quelqu’un est-il reconnaissable ?</translation>
    </message>
    <message>
        <source>Cover faces, tattoos, number plates and signboards: draw a box with the pointer, or add one and move it with the arrow keys. Look at every part of the photo.</source>
        <translation>Couvrez visages, tatouages, plaques et enseignes : tracez un cadre avec le pointeur, ou ajoutez-en un et déplacez-le avec les flèches. Regardez chaque partie de la photo.</translation>
    </message>
    <message>
        <source>Add a box  B</source>
        <translation>Ajouter un cadre  B</translation>
    </message>
    <message>
        <source>Remove the box  Del</source>
        <translation>Retirer le cadre  Del</translation>
    </message>
    <message>
        <source>Arrows move the box, with Shift they stretch it, with Ctrl in small steps.</source>
        <translation>Les flèches déplacent le cadre, avec Maj elles l’étirent, avec Ctrl par petits pas.</translation>
    </message>
    <message>
        <source>⚠ A photo with a child on it is not taken in, not even covered.</source>
        <translation>⚠ Une photo où figure un enfant n’est pas reprise, même couverte.</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Personne n’est reconnaissable</translation>
    </message>
    <message>
        <source>No child, no face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>Aucun enfant, visage, tatouage, plaque ni enseigne n’est reconnaissable</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Supprimer l’original</translation>
    </message>
    <message>
        <source>Delete the original where you chose it. Only this smaller photo stays. The card or phone may still hold traces of it.</source>
        <translation>Supprimer l’original là où vous l’avez choisi. Seule cette photo plus petite reste. La carte ou le téléphone peut encore en garder des traces.</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Garder cette photo</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Ne pas la prendre</translation>
    </message>
    <message>
        <source>No face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>Aucun visage, tatouage, plaque ni enseigne n’est reconnaissable</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n cadre</numerusform>
            <numerusform>%n cadres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>Montrer à 100 %</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Montrer toute la photo</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Demande au siège</translation>
    </message>
    <message>
        <source>Look at headquarters’ key</source>
        <translation>Voir la clé du siège</translation>
    </message>
    <message>
        <source>Accept only this key</source>
        <translation>N’accepter que cette clé</translation>
    </message>
    <message>
        <source>Accept other keys again</source>
        <translation>Accepter de nouveau d’autres clés</translation>
    </message>
    <message>
        <source>Only this key of headquarters is accepted: {pin}</source>
        <translation>Seule cette clé du siège est acceptée : {pin}</translation>
    </message>
    <message>
        <source>Any key is accepted that this laptop can check.</source>
        <translation>Toute clé que cet ordinateur peut vérifier est acceptée.</translation>
    </message>
    <message>
        <source>It shows: {pin}. For {subject}, certified by {issuer}, until {until}.</source>
        <translation>Il montre : {pin}. Pour {subject}, certifiée par {issuer}, jusqu’au {until}.</translation>
    </message>
    <message>
        <source>This laptop trusts it.</source>
        <translation>Cet ordinateur s’y fie.</translation>
    </message>
    <message>
        <source>This laptop does not know who certified it. Compare by telephone.</source>
        <translation>Cet ordinateur ne sait pas qui l’a certifiée. Comparez par téléphone.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>needs an answer</source>
        <translation>demande une réponse</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>Before this can be finalised, these questions need a look: {count}. The draft is safe.</source>
        <translation>Avant de finaliser, ces questions sont à vérifier&#xa0;: {count}. Le brouillon est en sécurité.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Questions that need a look</source>
        <translation>Questions à vérifier</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{done} of {all} records</source>
        <translation>{done} sur {all} enregistrements</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d&apos;une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>encore environ %n heure</numerusform>
            <numerusform>encore environ %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore une minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping. What arrived stays delivered.</source>
        <translation>Arrêt en cours. Ce qui est arrivé reste transmis.</translation>
    </message>
</context>
<context>
    <name>PublicKeyStep</name>
    <message>
        <source>Paste it here</source>
        <translation>Collez-la ici</translation>
    </message>
    <message>
        <source>From a file or a picture of the code…</source>
        <translation>D’un fichier ou d’une image du code…</translation>
    </message>
    <message>
        <source>Its words. Let the other person read theirs to you, on the telephone:</source>
        <translation>Ses mots. Faites-vous lire les siens par l’autre personne, au téléphone :</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Les mots sont les mêmes</translation>
    </message>
    <message>
        <source>No code was found in this picture. Paste the key instead.</source>
        <translation>Aucun code n’a été trouvé dans cette image. Collez plutôt la clé.</translation>
    </message>
    <message>
        <source>This file cannot be read. Paste the key instead.</source>
        <translation>Ce fichier est illisible. Collez plutôt la clé.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Fichier de la clé</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>This question needs an answer.</source>
        <translation>Cette question demande une réponse.</translation>
    </message>
    <message>
        <source>This answer does not fit what the form expects.</source>
        <translation>Cette réponse ne convient pas à ce que le formulaire attend.</translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (réponse nécessaire)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Cet ordre est bon</translation>
    </message>
    <message>
        <source>Ordered. Alt+Up and Alt+Down move a line.</source>
        <translation>Classé. Alt+Haut et Alt+Bas déplacent une ligne.</translation>
    </message>
    <message>
        <source>Not answered yet. Alt+Up and Alt+Down move a line.</source>
        <translation>Pas encore de réponse. Alt+Haut et Alt+Bas déplacent une ligne.</translation>
    </message>
</context>
<context>
    <name>ReadPlace</name>
    <message>
        <source>Encrypted for headquarters</source>
        <translation>Chiffré pour le siège</translation>
    </message>
    <message>
        <source>Headquarters has this observation. It can be read, and corrected.</source>
        <translation>Le siège a cette observation. Elle peut être lue et corrigée.</translation>
    </message>
    <message>
        <source>This observation is final. It can be read, not changed.</source>
        <translation>Cette observation est définitive. On peut la lire, pas la modifier.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
</context>
<context>
    <name>ReceiptGuide</name>
    <message>
        <source>Which code did headquarters read to you?</source>
        <translation>Quel code le siège vous a-t-il lu ?</translation>
    </message>
    <message>
        <source>Eight letters and digits. If headquarters also named numbers of records that did not arrive, type them after the code.</source>
        <translation>Huit lettres et chiffres. Si le siège a aussi nommé des numéros d’enregistrements non arrivés, tapez-les après le code.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Le saisir</translation>
    </message>
    <message>
        <source>&amp;Receipt code</source>
        <translation>Code de &amp;réception</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Code de réception</translation>
    </message>
    <message>
        <source>✓ The receipt is right</source>
        <translation>✓ Le code de réception est juste</translation>
    </message>
    <message>
        <source>Enter a receipt code</source>
        <translation>Saisir un code de réception</translation>
    </message>
    <message>
        <source>Envelopes without a receipt: {names}</source>
        <translation>Enveloppes sans code de réception : {names}</translation>
    </message>
    <message>
        <source>Every envelope of this laptop has its receipt.</source>
        <translation>Chaque enveloppe de cet ordinateur a son code de réception.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>Vérification du code</translation>
    </message>
    <message numerus="yes">
        <source>Headquarters has %n observation(s) of envelope {name}. They count as delivered.</source>
        <translation>
            <numerusform>Le siège a %n observation de l’enveloppe {name}. Elle compte comme transmise.</numerusform>
            <numerusform>Le siège a %n observations de l’enveloppe {name}. Elles comptent comme transmises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) did not arrive whole. They are safe here and go with the next delivery or envelope.</source>
        <translation>
            <numerusform>%n observation n’est pas arrivée entière. Elle est en sécurité ici et part avec la prochaine transmission ou enveloppe.</numerusform>
            <numerusform>%n observations ne sont pas arrivées entières. Elles sont en sécurité ici et partent avec la prochaine transmission ou enveloppe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveGuide</name>
    <message>
        <source>Give your colleague this address</source>
        <translation>Donnez cette adresse à votre collègue</translation>
    </message>
    <message>
        <source>It is no secret: with it one can encrypt to this vault, and only this vault opens what comes. Read the words to each other.</source>
        <translation>Ce n’est pas un secret : avec elle on peut chiffrer pour ce coffre, et seul ce coffre ouvre ce qui vient. Lisez-vous les mots l’un à l’autre.</translation>
    </message>
    <message>
        <source>I have a parcel</source>
        <translation>J’ai un colis</translation>
    </message>
    <message>
        <source>Its words:</source>
        <translation>Ses mots :</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>L’enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>Où est le colis ?</translation>
    </message>
    <message>
        <source>Choose the file that your colleague gave you. Nothing you have is changed.</source>
        <translation>Choisissez le fichier que votre collègue vous a donné. Rien de ce que vous avez n’est changé.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Choose the parcel…</source>
        <translation>Choisir le colis…</translation>
    </message>
    <message>
        <source>✓ It is taken in</source>
        <translation>✓ Il est repris</translation>
    </message>
    <message>
        <source>Words of the sender&apos;s key. Compare them with your colleague:</source>
        <translation>Mots de la clé de l’expéditeur. Comparez-les avec votre collègue :</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Recevoir d’un collègue</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>✓ Copied. The clipboard is emptied in 45 seconds.</source>
        <translation>✓ Copié. Le presse-papiers est vidé dans 45 secondes.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ L’écriture n’y a pas été possible. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}.</source>
        <translation>✓ Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Opening the parcel</source>
        <translation>Ouverture du colis</translation>
    </message>
    <message numerus="yes">
        <source>%n new draft(s) are here now.</source>
        <translation>
            <numerusform>%n nouveau brouillon est maintenant ici.</numerusform>
            <numerusform>%n nouveaux brouillons sont maintenant ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finalised observation(s) wait for delivery now.</source>
        <translation>
            <numerusform>%n observation finalisée attend maintenant d’être transmise.</numerusform>
            <numerusform>%n observations finalisées attendent maintenant d’être transmises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>%n était déjà ici et reste tel quel.</numerusform>
            <numerusform>%n étaient déjà ici et restent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Danger</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>sending, {done} of {all} parts</source>
        <translation>en cours d&apos;envoi, {done} sur {all} parties</translation>
    </message>
    <message>
        <source>{done} of {all} parts arrived</source>
        <translation>{done} sur {all} parties arrivées</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
</context>
<context>
    <name>RecoveryGuide</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Créer une nouvelle feuille de secours ?</translation>
    </message>
    <message>
        <source>For when the old paper is lost, or somebody may have seen it. The old sheet opens nothing any more once you have typed two groups of the new one. Have paper or a printer at hand.</source>
        <translation>Pour quand l’ancien papier est perdu, ou que quelqu’un a pu le voir. L’ancienne feuille n’ouvre plus rien dès que vous avez tapé deux groupes de la nouvelle. Ayez du papier ou une imprimante sous la main.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Créer une nouvelle feuille</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Création d’une nouvelle clé de secours</translation>
    </message>
    <message>
        <source>✓ The new recovery sheet counts</source>
        <translation>✓ La nouvelle feuille de secours est valable</translation>
    </message>
    <message>
        <source>Destroy the old paper. Copies of the vault that were made before still open with it; make a new backup, or choose New keys to end that.</source>
        <translation>Détruisez l’ancien papier. Les copies du coffre faites auparavant s’ouvrent encore avec lui ; faites une nouvelle sauvegarde, ou choisissez Nouvelles clés pour y mettre fin.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Ouvrir avec la clé de secours</translation>
    </message>
    <message>
        <source>It is on one recovery sheet</source>
        <translation>Elle est sur une seule feuille de secours</translation>
    </message>
    <message>
        <source>I have two of three sheets</source>
        <translation>J’ai deux feuilles sur trois</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault. Type every group of both. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>Deux des trois feuilles ouvrent le coffre. Tapez chaque groupe des deux. Minuscules et espaces n’importent pas. Tout dans le coffre reste tel quel.</translation>
    </message>
    <message>
        <source>It is on the recovery sheet: nine groups of four signs. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>Elle est sur la feuille de secours&#xa0;: neuf groupes de quatre caractères. Minuscules et espaces n&apos;ont pas d&apos;importance. Tout dans le coffre reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Clé de secours</translation>
    </message>
    <message>
        <source>&amp;One sheet</source>
        <translation>&amp;Une feuille</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Une feuille</translation>
    </message>
    <message>
        <source>The o&amp;ther sheet</source>
        <translation>L’a&amp;utre feuille</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>L’autre feuille</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisissez une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Open and use the new passphrase</source>
        <translation>Ouvrir avec la nouvelle phrase</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Ouverture du coffre</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Recovery key, sheet {number} of 3</source>
        <translation>Clé de secours, feuille {number} sur 3</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Vault: {label}</source>
        <translation>Coffre&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault: on the unlock screen choose Use the recovery key, and then two of three sheets. One sheet alone opens nothing. Keep it somewhere safe, away from the laptop and from the other sheets.</source>
        <translation>Deux des trois feuilles ouvrent le coffre : sur l’écran de déverrouillage choisissez Utiliser la clé de secours, puis deux feuilles sur trois. Une feuille seule n’ouvre rien. Gardez-la en lieu sûr, loin de l’ordinateur et des autres feuilles.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key opens the vault: on the unlock screen choose Use the recovery key. Who has this key can read everything. Keep this paper away from the laptop, somewhere safe. It cannot be printed again.</source>
        <translation>Si la phrase secrète est oubliée, cette clé ouvre le coffre&#xa0;: à l&apos;écran de déverrouillage, choisissez la clé de secours. Qui a cette clé peut tout lire. Gardez ce papier loin de l&apos;ordinateur, en lieu sûr. Il ne peut pas être imprimé une seconde fois.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l&apos;ai sur papier</translation>
    </message>
    <message>
        <source>What does sheet {number} say?</source>
        <translation>Que dit la feuille {number} ?</translation>
    </message>
    <message>
        <source>What does your recovery sheet say?</source>
        <translation>Que dit votre feuille de secours&#xa0;?</translation>
    </message>
    <message>
        <source>Type two groups from the paper. This shows that it can be read.</source>
        <translation>Tapez deux groupes lus sur le papier. Cela montre qu&apos;il est lisible.</translation>
    </message>
    <message>
        <source>Is sheet {number} of 3 on paper?</source>
        <translation>La feuille {number} sur 3 est-elle sur papier ?</translation>
    </message>
    <message>
        <source>It is shown once, now. Print it or write it down, and give it to one person. Any two of the three sheets open the vault; one alone opens nothing.</source>
        <translation>Elle est montrée une fois, maintenant. Imprimez-la ou recopiez-la, et donnez-la à une personne. Deux des trois feuilles ouvrent le coffre ; une seule n’ouvre rien.</translation>
    </message>
    <message>
        <source>Is your recovery key on paper?</source>
        <translation>Votre clé de secours est-elle sur papier&#xa0;?</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key is the only way in. It is shown once, now. Print it or write it down.</source>
        <translation>Si la phrase secrète est oubliée, cette clé est le seul accès. Elle est montrée une seule fois, maintenant. Imprimez-la ou notez-la.</translation>
    </message>
    <message>
        <source>⚠ Give the three sheets to three people who do not travel together.</source>
        <translation>⚠ Donnez les trois feuilles à trois personnes qui ne voyagent pas ensemble.</translation>
    </message>
    <message>
        <source>⚠ Who has this key can read everything. Keep the paper away from the laptop, somewhere safe.</source>
        <translation>⚠ Qui a cette clé peut tout lire. Gardez le papier loin de l&apos;ordinateur, en lieu sûr.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>✓ Both are right.</source>
        <translation>✓ Les deux sont justes.</translation>
    </message>
    <message>
        <source>Not the same as on the sheet yet. Press Back to see it.</source>
        <translation>Pas encore comme sur la feuille. Appuyez sur Retour pour la revoir.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer. Check that the paper can be read.</source>
        <translation>✓ Envoyé à l&apos;imprimante. Vérifiez que le papier est lisible.</translation>
    </message>
    <message>
        <source>⚠ The printer did not take it. Write it down by hand.</source>
        <translation>⚠ L’imprimante ne l’a pas pris. Recopiez-le à la main.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ Impossible d’écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}. It is not encrypted: print it, then delete the file.</source>
        <translation>✓ Enregistré sous {name}. Le fichier n&apos;est pas chiffré&#xa0;: imprimez-le, puis supprimez-le.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>It stays here, whole, until you decide. The other records go on without it.</source>
        <translation>Il reste ici, entier, jusqu’à ce que vous décidiez. Les autres enregistrements continuent sans lui.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>RekeyGuide</name>
    <message>
        <source>Give this vault new keys?</source>
        <translation>Donner de nouvelles clés à ce coffre ?</translation>
    </message>
    <message>
        <source>Do this when somebody may know the passphrase, may have copied the laptop, or has left the team. It locks out old copies: whoever has the old passphrase, the old recovery sheet or an old key file can no longer open this vault.</source>
        <translation>Faites-le quand quelqu’un connaît peut-être la phrase secrète, a peut-être copié l’ordinateur ou a quitté l’équipe. Cela exclut les anciennes copies : quiconque a l’ancienne phrase secrète, l’ancienne feuille de secours ou un ancien fichier de clés ne peut plus ouvrir ce coffre.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What was copied before stays as it was: an old backup still opens with the old passphrase. So remove old backups, and make a new one afterwards.</source>
        <translation>Ce qui a été copié avant reste tel quel : une ancienne sauvegarde s’ouvre encore avec l’ancienne phrase secrète. Supprimez donc les anciennes sauvegardes, et faites-en une nouvelle ensuite.</translation>
    </message>
    <message>
        <source>Headquarters keeps its way in where you let it in. A duress passphrase ends; set a new one if you want it.</source>
        <translation>Le siège garde son accès là où vous l’avez admis. Une phrase de contrainte prend fin ; définissez-en une nouvelle si vous la voulez.</translation>
    </message>
    <message>
        <source>Which passphrase goes with the new keys?</source>
        <translation>Quelle phrase secrète va avec les nouvelles clés ?</translation>
    </message>
    <message>
        <source>Choose another one than before.</source>
        <translation>Choisissez-en une autre qu’avant.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Créer de nouvelles clés</translation>
    </message>
    <message>
        <source>Encrypting the vault anew. Do not switch the laptop off.</source>
        <translation>Le coffre est chiffré à neuf. N’éteignez pas l’ordinateur.</translation>
    </message>
    <message>
        <source>✓ Old copies are locked out</source>
        <translation>✓ Les anciennes copies sont exclues</translation>
    </message>
    <message>
        <source>Destroy the old recovery sheet. Backups made before today open with the old passphrase: make a new backup now and remove the old ones.</source>
        <translation>Détruisez l’ancienne feuille de secours. Les sauvegardes d’avant aujourd’hui s’ouvrent avec l’ancienne phrase secrète : faites maintenant une nouvelle sauvegarde et supprimez les anciennes.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>It needs {needed} of room on this disk for a moment; {free} are free.</source>
        <translation>Il faut un moment {needed} de place sur ce disque ; {free} sont libres.</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>Add another</source>
        <translation>Ajouter encore</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>Ajouter un premier élément</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Encore rien ici.</translation>
    </message>
</context>
<context>
    <name>RestoreTold</name>
    <message>
        <source>Restoring happens on the unlock screen</source>
        <translation>La restauration se fait sur l’écran de déverrouillage</translation>
    </message>
    <message>
        <source>Lock with Ctrl+L and choose I have a backup. The backup becomes a vault of its own beside this one, and nothing here is overwritten. When you have seen that all is there, destroy the vault you no longer need.</source>
        <translation>Verrouillez avec Ctrl+L et choisissez J’ai une sauvegarde. La sauvegarde devient un coffre à part à côté de celui-ci, et rien ici n’est écrasé. Quand vous avez vu que tout y est, détruisez le coffre dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
</context>
<context>
    <name>SealGuide</name>
    <message>
        <source>Whose envelope is it?</source>
        <translation>De qui est l’enveloppe ?</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet. Paste it, or read it from a file. It is kept here, so you are asked only this once.</source>
        <translation>Cet ordinateur n’a pas encore la clé publique du siège. Collez-la, ou lisez-la d’un fichier. Elle est gardée ici, on ne vous la demande donc que cette fois.</translation>
    </message>
    <message>
        <source>&amp;Public key of headquarters</source>
        <translation>Clé &amp;publique du siège</translation>
    </message>
    <message>
        <source>What goes into the envelope?</source>
        <translation>Que met-on dans l’enveloppe ?</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed. It stays on this laptop too, and goes by the network as well when there is one: nothing arrives twice.</source>
        <translation>Tout ce que le siège n’a pas confirmé. Cela reste aussi sur cet ordinateur, et part aussi par le réseau quand il y en a un : rien n’arrive deux fois.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed everything. There is nothing to seal.</source>
        <translation>Le siège a tout confirmé. Il n’y a rien à sceller.</translation>
    </message>
    <message>
        <source>Where is it written?</source>
        <translation>Où est-elle écrite ?</translation>
    </message>
    <message>
        <source>Put in a USB stick and choose it. The envelope is one encrypted file: whoever carries or finds it cannot open it. Only headquarters can.</source>
        <translation>Branchez une clé USB et choisissez-la. L’enveloppe est un seul fichier chiffré : celui qui la porte ou la trouve ne peut pas l’ouvrir. Seul le siège le peut.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>La sceller</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Choisir la clé ou le dossier…</translation>
    </message>
    <message>
        <source>Writing, then reading back</source>
        <translation>Écriture, puis relecture</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is verified.</source>
        <translation>Laissez la clé branchée jusqu’à ce qu’il soit écrit qu’elle est vérifiée.</translation>
    </message>
    <message>
        <source>✓ Written and verified</source>
        <translation>✓ Écrite et vérifiée</translation>
    </message>
    <message>
        <source>This envelope is called:</source>
        <translation>Cette enveloppe s’appelle :</translation>
    </message>
    <message>
        <source>Headquarters may ask, by telephone, for the words of this laptop:</source>
        <translation>Le siège peut demander, par téléphone, les mots de cet ordinateur :</translation>
    </message>
    <message>
        <source>When it has arrived, headquarters reads you a receipt code of eight letters and digits. Enter it under Deliver. Until then these observations count as only on this laptop: a stick can be lost.</source>
        <translation>Quand elle est arrivée, le siège vous lit un code de réception de huit lettres et chiffres. Saisissez-le sous Transmettre. D’ici là ces observations comptent comme n’étant que sur cet ordinateur : une clé peut se perdre.</translation>
    </message>
    <message>
        <source>Seal into an envelope</source>
        <translation>Sceller dans une enveloppe</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Enregistrement de la clé</translation>
    </message>
    <message>
        <source>Room needed there: {size}.</source>
        <translation>Place nécessaire là : {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), {size}. It was read back from the stick.</source>
        <translation>
            <numerusform>%n observation, {size}. Elle a été relue depuis la clé.</numerusform>
            <numerusform>%n observations, {size}. Elles ont été relues depuis la clé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A photo or file of %n observation(s) could not be read on this laptop. Everything else of them is in the envelope.</source>
        <translation>
            <numerusform>Une photo ou un fichier de %n observation n’a pas pu être lu sur cet ordinateur. Tout le reste est dans l’enveloppe.</numerusform>
            <numerusform>Une photo ou un fichier de %n observations n’a pas pu être lu sur cet ordinateur. Tout le reste est dans l’enveloppe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealingSection</name>
    <message>
        <source>Sealing</source>
        <translation>Scellement</translation>
    </message>
    <message>
        <source>A sealed record is encrypted for headquarters the moment it is finalised. Nobody can read it on this laptop any more, not even with your passphrase.</source>
        <translation>Un enregistrement scellé est chiffré pour le siège au moment où il est finalisé. Plus personne ne peut le lire sur cet ordinateur, pas même avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Headquarters decides this for each form, by the key that the form carries.</source>
        <translation>Le siège en décide pour chaque formulaire, par la clé que porte le formulaire.</translation>
    </message>
    <message>
        <source>⚠ Its key cannot be used</source>
        <translation>⚠ Sa clé ne peut pas servir</translation>
    </message>
    <message>
        <source>✓ Sealed, as headquarters wants it</source>
        <translation>✓ Scellé, comme le veut le siège</translation>
    </message>
    <message>
        <source>✓ Sealed</source>
        <translation>✓ Scellé</translation>
    </message>
    <message>
        <source>⚠ Readable here, though headquarters wants it sealed</source>
        <translation>⚠ Lisible ici, alors que le siège le veut scellé</translation>
    </message>
    <message>
        <source>Readable here</source>
        <translation>Lisible ici</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Shows the passphrase in plain letters</source>
        <translation>Affiche la phrase secrète en clair</translation>
    </message>
    <message>
        <source>⚠ Caps Lock seems to be on.</source>
        <translation>⚠ Verr. Maj semble activé.</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Clavier&#xa0;: {layout}</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Votre &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Asked again so that nobody changes the locks of a vault that was left open.</source>
        <translation>Demandée de nouveau pour que personne ne change les serrures d’un coffre laissé ouvert.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Ce coffre</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personnes et clés</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Scellement</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>While filling a form</source>
        <translation>Pendant la saisie d&apos;un formulaire</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Écrire une note rapide</translation>
    </message>
    <message>
        <source>Do the main thing of this place</source>
        <translation>Faire l&apos;action principale de cet écran</translation>
    </message>
    <message>
        <source>Lock; drafts are kept</source>
        <translation>Verrouiller&#xa0;; les brouillons sont gardés</translation>
    </message>
    <message>
        <source>Checkpoint: lock, and show nothing at all</source>
        <translation>Poste de contrôle : verrouiller, et ne rien montrer du tout</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Aller à l&apos;accueil</translation>
    </message>
    <message>
        <source>Go to Observations</source>
        <translation>Aller aux observations</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Aller à Transmettre</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Go to Checkpoint</source>
        <translation>Aller au poste de contrôle</translation>
    </message>
    <message>
        <source>Go to Phones</source>
        <translation>Aller aux téléphones</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>Letters at 100 %</source>
        <translation>Lettres à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Move to the recycle bin; it can be undone</source>
        <translation>Mettre à la corbeille&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Choose the answer with this number</source>
        <translation>Choisir la réponse qui a ce numéro</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>Leave the form; the draft is kept</source>
        <translation>Quitter le formulaire&#xa0;; le brouillon est gardé</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>{first} to {last} in steps: the nearest is {nearest}.</source>
        <translation>De {first} à {last} par pas&#xa0;: le plus proche est {nearest}.</translation>
    </message>
</context>
<context>
    <name>SplitGuide</name>
    <message>
        <source>Split the recovery key among three people?</source>
        <translation>Partager la clé de secours entre trois personnes ?</translation>
    </message>
    <message>
        <source>Three sheets are made. Any two of them together open this vault, one alone opens nothing: so no single person, and no single searched house, gives it away. The recovery sheet you have now opens nothing any more after this.</source>
        <translation>Trois feuilles sont créées. Deux d’entre elles ensemble ouvrent ce coffre, une seule n’ouvre rien : ainsi aucune personne seule, et aucune maison fouillée seule, ne le livre. La feuille de secours que vous avez maintenant n’ouvre ensuite plus rien.</translation>
    </message>
    <message>
        <source>Make three sheets</source>
        <translation>Créer trois feuilles</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Création d’une nouvelle clé de secours</translation>
    </message>
    <message>
        <source>✓ Three sheets are on paper</source>
        <translation>✓ Trois feuilles sont sur papier</translation>
    </message>
    <message>
        <source>Write down for yourself who has which number, not on the sheets. On the unlock screen any two of them open the vault.</source>
        <translation>Notez pour vous qui a quel numéro, pas sur les feuilles. Sur l’écran de déverrouillage, deux d’entre elles ouvrent le coffre.</translation>
    </message>
    <message>
        <source>Split the recovery key</source>
        <translation>Partager la clé de secours</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+N. One minute, from anywhere in the program.</source>
        <translation>Ctrl+N. Une minute, depuis n&apos;importe où dans le programme.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Commencer un formulaire</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Aller à Transmettre</translation>
    </message>
    <message>
        <source>See what it asks</source>
        <translation>Voir ce qu’il demande</translation>
    </message>
    <message>
        <source>Add a form from a file…</source>
        <translation>Ajouter un formulaire depuis un fichier…</translation>
    </message>
    <message>
        <source>An XLSForm (.xlsx) or XForm (.xml); you can also drop it here.</source>
        <translation>Un XLSForm (.xlsx) ou XForm (.xml)&#xa0;; vous pouvez aussi le déposer ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for delivery.</source>
        <translation>
            <numerusform>%n attend d&apos;être transmise.</numerusform>
            <numerusform>%n attendent d&apos;être transmises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n à vérifier.</numerusform>
            <numerusform>%n à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headquarters asks about %n observation(s).</source>
        <translation>
            <numerusform>Le siège pose une question sur %n observation.</numerusform>
            <numerusform>Le siège pose des questions sur %n observations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n draft(s)</source>
        <translation>
            <numerusform>Voir %n brouillon</numerusform>
            <numerusform>Voir les %n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Ajouter un formulaire</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>TakeBackGuide</name>
    <message>
        <source>Take headquarters&apos; way in away?</source>
        <translation>Retirer l’accès du siège ?</translation>
    </message>
    <message>
        <source>Take the duress passphrase away?</source>
        <translation>Retirer la phrase de contrainte ?</translation>
    </message>
    <message>
        <source>Headquarters can then no longer open this vault. Copies of the vault that it has already still open for it; New keys ends that for what comes after.</source>
        <translation>Le siège ne peut alors plus ouvrir ce coffre. Les copies du coffre qu’il a déjà s’ouvrent encore pour lui ; Nouvelles clés y met fin pour la suite.</translation>
    </message>
    <message>
        <source>After this it is an ordinary wrong passphrase.</source>
        <translation>Ensuite ce n’est plus qu’une phrase secrète fausse comme une autre.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Changement des clés</translation>
    </message>
    <message>
        <source>✓ It was taken away</source>
        <translation>✓ C’est retiré</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Le siège comme accès</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Phrase de contrainte</translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>Write the time like this: 14:05.</source>
        <translation>Écrivez l&apos;heure ainsi&#xa0;: 14:05.</translation>
    </message>
    <message>
        <source>Now (N)</source>
        <translation>Maintenant (N)</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock {label}</source>
        <translation>Déverrouiller {label}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de secours</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>J’ai une sauvegarde</translation>
    </message>
    <message>
        <source>New person on this laptop</source>
        <translation>Nouvelle personne sur cet ordinateur</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Ouverture du coffre</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Réessayez dans %n s</numerusform>
            <numerusform>Réessayez dans %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>This question ({kind}) cannot be answered on this computer. Go on with the next one, and answer it on a phone if headquarters needs it.</source>
        <translation>Cette question ({kind}) ne peut pas recevoir de réponse sur cet ordinateur. Passez à la suivante, et répondez-y sur un téléphone si le siège en a besoin.</translation>
    </message>
    <message>
        <source>An answer is already here and stays as it is.</source>
        <translation>Une réponse est déjà là et reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>This vault</source>
        <translation>Ce coffre</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Étiquette sur l’écran de déverrouillage</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it.</source>
        <translation>Quiconque ouvre cet ordinateur peut la lire.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself after</source>
        <translation>Verrouiller de soi-même apr&amp;ès</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Verrouiller de soi-même après</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>It also locks when the laptop goes to sleep, when the lid is closed and when somebody locks the screen or takes over. Drafts are saved first.</source>
        <translation>Il se verrouille aussi quand l’ordinateur se met en veille, quand le capot est fermé et quand quelqu’un verrouille l’écran ou prend la session. Les brouillons sont d’abord enregistrés.</translation>
    </message>
    <message>
        <source>Your &amp;team code</source>
        <translation>Votre code d’&amp;équipe</translation>
    </message>
    <message>
        <source>Your team code</source>
        <translation>Votre code d’équipe</translation>
    </message>
    <message>
        <source>Forms that ask for it are filled in with it. Not your name: a code like GOM07.</source>
        <translation>Les formulaires qui le demandent en sont remplis. Pas votre nom : un code comme GOM07.</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>How do you open your vault?</source>
        <translation>Comment ouvrez-vous votre coffre&#xa0;?</translation>
    </message>
    <message>
        <source>Everything you write is kept encrypted in your vault. Nobody can open it without the passphrase, not even the people who made this program.</source>
        <translation>Tout ce que vous écrivez est gardé chiffré dans votre coffre. Personne ne peut l&apos;ouvrir sans la phrase secrète, pas même les personnes qui ont fait ce programme.</translation>
    </message>
    <message>
        <source>&amp;Label on the unlock screen</source>
        <translation>É&amp;tiquette de l&apos;écran de déverrouillage</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Étiquette de l&apos;écran de déverrouillage</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it: a colour or a number, not a name.</source>
        <translation>Toute personne qui ouvre cet ordinateur peut la lire&#xa0;: une couleur ou un numéro, pas un nom.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>Write a whole number with at most 9 digits.</source>
        <translation>Écrivez un nombre entier de 9 chiffres au plus.</translation>
    </message>
</context>
<context>
    <name>WipeSection</name>
    <message>
        <source>Wipe</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Best is to have little here: deliver often, and let forms be sealed. When that is too late, this is quick.</source>
        <translation>Le mieux est d’avoir peu ici : transmettez souvent, et laissez sceller les formulaires. Quand il est trop tard pour cela, ceci est rapide.</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Retirer un entretien</translation>
    </message>
    <message>
        <source>One record, by the code of six characters that the person was given.</source>
        <translation>Un enregistrement, avec le code de six caractères donné à la personne.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Effacer ce qui est lisible</translation>
    </message>
    <message>
        <source>Drafts and their photos, and what else you tick. Two steps, a few seconds.</source>
        <translation>Les brouillons et leurs photos, et ce que vous cochez en plus. Deux étapes, quelques secondes.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Détruire ce coffre</translation>
    </message>
    <message>
        <source>Everything in it, for everybody, for good. Two steps.</source>
        <translation>Tout ce qu’il contient, pour tout le monde, pour de bon. Deux étapes.</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Détruire…</translation>
    </message>
</context>
<context>
    <name>WithdrawGuide</name>
    <message>
        <source>Which code does the person have?</source>
        <translation>Quel code a la personne ?</translation>
    </message>
    <message>
        <source>Six letters and digits, given at the interview. Nobody has to say a name or why.</source>
        <translation>Six lettres et chiffres, donnés lors de l’entretien. Personne ne doit dire de nom ni de raison.</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Le chercher</translation>
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
        <translation>&amp;Pourquoi il part</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Pourquoi il part</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>La personne le demande</translation>
    </message>
    <message>
        <source>There was no consent</source>
        <translation>Il n’y avait pas de consentement</translation>
    </message>
    <message>
        <source>It puts somebody in danger</source>
        <translation>Il met quelqu’un en danger</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>Le retirer ?</translation>
    </message>
    <message>
        <source>Answers, photos and what the search knows go for good. A line without content stays. If headquarters has it, it is told with the next delivery.</source>
        <translation>Les réponses, les photos et ce que la recherche connaît disparaissent définitivement. Une ligne sans contenu reste. Si le siège l’a, il l’apprend avec la prochaine transmission.</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>Le retirer définitivement</translation>
    </message>
    <message>
        <source>✓ It was taken back</source>
        <translation>✓ Il est retiré</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Retirer un entretien</translation>
    </message>
    <message>
        <source>Looking for the code</source>
        <translation>Recherche du code</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Retrait en cours</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Retour</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Suivant ›</translation>
    </message>
    <message>
        <source>Section before (Ctrl+Page up)</source>
        <translation>Section précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page down)</source>
        <translation>Section suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
</context>
<context>
    <name>_Renewal</name>
    <message>
        <source>Changing the keys</source>
        <translation>Changement des clés</translation>
    </message>
</context>
<context>
    <name>_SliderNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Écrivez un nombre, par exemple 12,5.</translation>
    </message>
</context>
<context>
    <name>decrypt</name>
    <message>
        <source>complete, and the signature is right</source>
        <translation>complet, et la signature est juste</translation>
    </message>
    <message>
        <source>readable, but it has no signature to check</source>
        <translation>lisible, mais il n’a pas de signature à vérifier</translation>
    </message>
    <message>
        <source>readable, but not complete; missing: {files}. The signature cannot be checked</source>
        <translation>lisible, mais pas complet ; il manque : {files}. La signature ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}.</source>
        <translation>Enregistrements rendus lisibles : {opened}. Fichiers avec eux : {files}.</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}. Could not be opened: {refused}. Nothing was changed in the folder they come from.</source>
        <translation>Enregistrements rendus lisibles : {opened}. Fichiers avec eux : {files}. N’ont pas pu être ouverts : {refused}. Rien n’a été changé dans le dossier d’où ils viennent.</translation>
    </message>
    <message>
        <source>No encrypted records were found there. Central&apos;s own export holds none: it leaves out what it cannot read. Take the records of ODK Briefcase, or fetch them from Central.</source>
        <translation>Aucun enregistrement chiffré n’a été trouvé là. L’export de Central lui-même n’en contient aucun : il omet ce qu’il ne peut pas lire. Prenez les enregistrements d’ODK Briefcase, ou récupérez-les de Central.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the access code of this laptop</source>
        <translation>le code d&apos;accès de cet ordinateur</translation>
    </message>
    <message>
        <source>the user name and password</source>
        <translation>le nom d&apos;utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>its certificate has expired, or the date of this laptop is wrong</source>
        <translation>son certificat a expiré, ou la date de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, so the date of this laptop may be wrong</source>
        <translation>son certificat n&apos;est pas encore valable, donc la date de cet ordinateur est peut-être fausse</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>son certificat est à un autre nom</translation>
    </message>
    <message>
        <source>its certificate is from nobody we know</source>
        <translation>son certificat ne vient de personne que nous connaissons</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>son certificat n&apos;a pas été accepté</translation>
    </message>
    <message>
        <source>It builds on an earlier observation of the same site, which has to arrive first. It is safe on this laptop and stays ready.</source>
        <translation>Elle s&apos;appuie sur une observation antérieure du même site, qui doit arriver d&apos;abord. Elle est en sécurité sur cet ordinateur et reste prête.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up. It is safe on this laptop.</source>
        <translation>Il reste prêt : ce qui peut être envoyé pour l’instant est épuisé. Il est en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files stay ready: what may be sent for now is used up.</source>
        <translation>Le siège a le texte. Ses photos et fichiers restent prêts : ce qui peut être envoyé pour l’instant est épuisé.</translation>
    </message>
    <message>
        <source>Headquarters has the text and smaller photos. The full photos stay ready: what may be sent for now is used up.</source>
        <translation>Le siège a le texte et de plus petites photos. Les photos complètes restent prêtes : ce qui peut être envoyé pour l’instant est épuisé.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files wait for a connection that is not paid by volume.</source>
        <translation>Le siège a le texte. Ses photos et fichiers attendent une connexion qui n’est pas payée au volume.</translation>
    </message>
    <message>
        <source>Fetching the form {name}.</source>
        <translation>Récupération du formulaire {name}.</translation>
    </message>
    <message>
        <source>Looking for changes in forms and lists.</source>
        <translation>Recherche de changements dans les formulaires et les listes.</translation>
    </message>
    <message>
        <source>The form “{name}” was not updated. {reason}</source>
        <translation>Le formulaire «&#xa0;{name}&#xa0;» n&apos;a pas été mis à jour. {reason}</translation>
    </message>
    <message>
        <source>The list “{name}” was not updated. {reason}</source>
        <translation>La liste «&#xa0;{name}&#xa0;» n&apos;a pas été mise à jour. {reason}</translation>
    </message>
    <message>
        <source>The form “{name}” brings a file with a name that is not safe ({file}). The form was installed without it.</source>
        <translation>Le formulaire «&#xa0;{name}&#xa0;» apporte un fichier dont le nom n&apos;est pas sûr ({file}). Le formulaire a été installé sans ce fichier.</translation>
    </message>
    <message>
        <source>Headquarters went back to an older version of the form “{name}” ({version}).</source>
        <translation>Le siège est revenu à une version plus ancienne du formulaire « {name} » ({version}).</translation>
    </message>
    <message>
        <source>Headquarters offers very many forms. {count} of them are fetched with the next delivery.</source>
        <translation>Le siège offre un très grand nombre de formulaires. {count} d’entre eux sont récupérés avec la prochaine transmission.</translation>
    </message>
    <message>
        <source>Everything was up to date. Nothing had to be sent.</source>
        <translation>Tout était à jour. Il n&apos;y avait rien à envoyer.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Files: {files}.</source>
        <translation>Observations maintenant complètes au siège&#xa0;: {delivered}. Fichiers&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Need a look: {refused}. Nothing was lost.</source>
        <translation>Observations maintenant complètes au siège&#xa0;: {delivered}. À vérifier&#xa0;: {refused}. Rien n&apos;a été perdu.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Still to go: {later}. They are safe on this laptop and go with the next delivery.</source>
        <translation>Observations maintenant complètes au siège&#xa0;: {delivered}. Restent à envoyer&#xa0;: {later}. Elles sont en sécurité sur cet ordinateur et partent avec la prochaine transmission.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Of {kept} more, {megabytes} MB stay on this laptop for now, because of what it would cost to send them. Nothing was lost.</source>
        <translation>Observations désormais complètes au siège : {delivered}. De {kept} autres, {megabytes} Mo restent pour l’instant sur cet ordinateur, à cause de ce que coûterait leur envoi. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Paused. Observations that are complete at headquarters now: {delivered}. The others are safe on this laptop.</source>
        <translation>En pause. Observations maintenant complètes au siège&#xa0;: {delivered}. Les autres sont en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes behind that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>L&apos;horloge de cet ordinateur retarde de {minutes} minutes sur celle du siège. Mettez-la à l&apos;heure, pour que les dates des nouvelles observations soient justes aussi.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes ahead of that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>L&apos;horloge de cet ordinateur avance de {minutes} minutes sur celle du siège. Mettez-la à l&apos;heure, pour que les dates des nouvelles observations soient justes aussi.</translation>
    </message>
    <message>
        <source>Looking for headquarters at {host}.</source>
        <translation>Recherche du siège à {host}.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Sending {number} of {total}.</source>
        <translation>Envoi de {number} sur {total}.</translation>
    </message>
    <message>
        <source>Headquarters has it.</source>
        <translation>Le siège l&apos;a.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already and has changed it since.</source>
        <translation>Le siège a déjà cette observation et l&apos;a modifiée depuis.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>Le réseau a répondu par une page à lui, à la place du siège. Rien n&apos;a été compté comme envoyé. Ouvrez un navigateur, connectez-vous au réseau, puis appuyez sur Transmettre.</translation>
    </message>
    <message>
        <source>Headquarters&apos; address points to another one ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>L&apos;adresse du siège renvoie vers une autre ({target}), et rien n&apos;y a été envoyé. Si le siège a changé d&apos;adresse, demandez un nouveau code de configuration&#xa0;; sinon, connectez-vous d&apos;abord au réseau dans un navigateur.</translation>
    </message>
    <message>
        <source>What answered does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>Ce qui a répondu ne reçoit pas d&apos;observations (réponse {status}). Rien n&apos;a été compté comme envoyé. Vérifiez l&apos;adresse dans Réglages, ou demandez au siège.</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer was not clear, so this observation counts as not sent. It is sent again with the next delivery; headquarters keeps it once.</source>
        <translation>La réponse du siège n&apos;était pas claire, donc cette observation compte comme non envoyée. Elle est renvoyée avec la prochaine transmission&#xa0;; le siège ne la garde qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation: “{words}”. It is safe on this laptop. Show this message to headquarters, then try again.</source>
        <translation>Le siège n&apos;a pas accepté cette observation&#xa0;: «&#xa0;{words}&#xa0;». Elle est en sécurité sur cet ordinateur. Montrez ce message au siège, puis réessayez.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation and did not say why (answer {status}). It is safe on this laptop. Tell headquarters, then try again.</source>
        <translation>Le siège n&apos;a pas accepté cette observation et n&apos;a pas dit pourquoi (réponse {status}). Elle est en sécurité sur cet ordinateur. Prévenez le siège, puis réessayez.</translation>
    </message>
    <message>
        <source>This observation reached headquarters incomplete. It is safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>Cette observation est arrivée incomplète au siège. Elle est en sécurité sur cet ordinateur. Essayez un autre réseau, ou prévenez le siège.</translation>
    </message>
    <message>
        <source>This laptop may not send observations of this form. They are safe here and stay ready. Ask headquarters to give this laptop access to the form.</source>
        <translation>Cet ordinateur n&apos;a pas le droit d&apos;envoyer des observations de ce formulaire. Elles sont en sécurité ici et restent prêtes. Demandez au siège de donner à cet ordinateur l&apos;accès au formulaire.</translation>
    </message>
    <message>
        <source>Headquarters&apos; account is full, so this observation was not accepted. It is safe on this laptop. Tell headquarters; then let it go with the next delivery.</source>
        <translation>Le compte du siège est plein, donc cette observation n&apos;a pas été acceptée. Elle est en sécurité sur cet ordinateur. Prévenez le siège&#xa0;; laissez-la ensuite partir avec la prochaine transmission.</translation>
    </message>
    <message>
        <source>Headquarters does not have the form of this observation (any more). The observation is safe on this laptop. Ask headquarters to put the form back, then try again.</source>
        <translation>Le siège n&apos;a pas (ou plus) le formulaire de cette observation. L&apos;observation est en sécurité sur cet ordinateur. Demandez au siège de remettre le formulaire en place, puis réessayez.</translation>
    </message>
    <message>
        <source>Headquarters does not have the version of the form that this observation was made with. It is safe on this laptop. Ask headquarters to publish that version, then try again.</source>
        <translation>Le siège n&apos;a pas la version du formulaire avec laquelle cette observation a été faite. L&apos;observation est en sécurité sur cet ordinateur. Demandez au siège de publier cette version, puis réessayez.</translation>
    </message>
    <message>
        <source>This is a correction, and headquarters does not have the observation it corrects. It is safe on this laptop. Ask headquarters about it, then try again.</source>
        <translation>C&apos;est une correction, et le siège n&apos;a pas l&apos;observation qu&apos;elle corrige. Elle est en sécurité sur cet ordinateur. Demandez au siège ce qu&apos;il en est, puis réessayez.</translation>
    </message>
    <message>
        <source>Headquarters has switched this form off. The observation is safe on this laptop. Ask headquarters to switch the form on, then try again.</source>
        <translation>Le siège a désactivé ce formulaire. L&apos;observation est en sécurité sur cet ordinateur. Demandez au siège d&apos;activer le formulaire, puis réessayez.</translation>
    </message>
    <message>
        <source>This form takes no observations at the moment. The observation is safe on this laptop and goes by itself when headquarters opens the form again.</source>
        <translation>Ce formulaire ne reçoit pas d&apos;observations en ce moment. L&apos;observation est en sécurité sur cet ordinateur et part d&apos;elle-même quand le siège rouvre le formulaire.</translation>
    </message>
    <message>
        <source>Headquarters has an observation with the same number and different content. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>Le siège a une observation avec le même numéro et un autre contenu. Rien n&apos;a été écrasé et la vôtre est en sécurité sur cet ordinateur. Demandez au siège de comparer les deux.</translation>
    </message>
    <message>
        <source>Headquarters has another file under the same name for this observation. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>Le siège a un autre fichier du même nom pour cette observation. Rien n&apos;a été écrasé et le vôtre est en sécurité sur cet ordinateur. Demandez au siège de comparer les deux.</translation>
    </message>
    <message>
        <source>Somebody corrected this observation before your correction arrived. Yours is safe on this laptop and was not counted. Ask headquarters for the newest state and correct that.</source>
        <translation>Quelqu&apos;un a corrigé cette observation avant l&apos;arrivée de votre correction. La vôtre est en sécurité sur cet ordinateur et n&apos;a pas été prise en compte. Demandez au siège l&apos;état le plus récent et corrigez celui-là.</translation>
    </message>
    <message>
        <source>Headquarters says that this observation was deleted there. That can be a misunderstanding while it is being stored, so it is tried once more.</source>
        <translation>Le siège dit que cette observation y a été supprimée. Ce peut être un malentendu pendant qu&apos;elle est stockée, donc un nouvel essai est fait.</translation>
    </message>
    <message>
        <source>Headquarters has deleted this observation and does not take it again. It is still safe on this laptop. Ask headquarters whether that was meant.</source>
        <translation>Le siège a supprimé cette observation et ne la reprend pas. Elle est toujours en sécurité sur cet ordinateur. Demandez au siège si c&apos;était voulu.</translation>
    </message>
    <message>
        <source>One part of this observation is larger than headquarters accepts. It is safe on this laptop. Ask headquarters to raise the limit, or hand it over in another way.</source>
        <translation>Une partie de cette observation est plus grande que ce que le siège accepte. Elle est en sécurité sur cet ordinateur. Demandez au siège d&apos;augmenter la limite, ou transmettez-la autrement.</translation>
    </message>
    <message>
        <source>Headquarters is busy with something and asks to come back later. The observation is safe on this laptop and stays ready.</source>
        <translation>Le siège est occupé et demande de revenir plus tard. L&apos;observation est en sécurité sur cet ordinateur et reste prête.</translation>
    </message>
    <message>
        <source>Headquarters has trouble of its own at this moment (answer {status}). The observation is safe on this laptop and stays ready.</source>
        <translation>Le siège a lui-même un problème en ce moment (réponse {status}). L&apos;observation est en sécurité sur cet ordinateur et reste prête.</translation>
    </message>
    <message>
        <source>Headquarters fails each time over this observation, while it takes others. It is safe on this laptop. Tell headquarters; then try again.</source>
        <translation>Le siège échoue chaque fois sur cette observation, alors qu&apos;il en prend d&apos;autres. Elle est en sécurité sur cet ordinateur. Prévenez le siège&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>The file name “{name}” cannot travel to headquarters unchanged. Everything is safe on this laptop. Ask headquarters to take this observation over in another way.</source>
        <translation>Le nom de fichier «&#xa0;{name}&#xa0;» ne peut pas arriver inchangé au siège. Tout est en sécurité sur cet ordinateur. Demandez au siège de recevoir cette observation autrement.</translation>
    </message>
    <message>
        <source>This observation is not written in a way that headquarters could read. It was not sent and is kept as it is on this laptop. Ask headquarters about it.</source>
        <translation>Cette observation n&apos;est pas écrite d&apos;une façon que le siège pourrait lire. Elle n&apos;a pas été envoyée et est gardée telle quelle sur cet ordinateur. Demandez au siège ce qu&apos;il en est.</translation>
    </message>
    <message>
        <source>Headquarters has changed this observation before all its photos had arrived, and takes no more of them. The photos are safe on this laptop. Ask headquarters how to hand them over.</source>
        <translation>Le siège a modifié cette observation avant l&apos;arrivée de toutes ses photos, et n&apos;en prend plus. Les photos sont en sécurité sur cet ordinateur. Demandez au siège comment les transmettre.</translation>
    </message>
    <message>
        <source>A file of this observation ({name}) cannot be read from this laptop. The rest is safe. Restore a backup, or ask headquarters what to do.</source>
        <translation>Un fichier de cette observation ({name}) ne peut pas être lu sur cet ordinateur. Le reste est en sécurité. Restaurez une sauvegarde, ou demandez au siège que faire.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up.</source>
        <translation>Il reste prêt : ce qui peut être envoyé pour l’instant est épuisé.</translation>
    </message>
    <message>
        <source>Headquarters wants observations of this form sealed to its key, and this one is not. It was not sent and is safe on this laptop. Ask headquarters what to do.</source>
        <translation>Le siège veut que les observations de ce formulaire soient scellées pour sa clé, et celle-ci ne l&apos;est pas. Elle n&apos;a pas été envoyée et est en sécurité sur cet ordinateur. Demandez au siège que faire.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on be encrypted to another key ({new} instead of {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept the new key under Settings.</source>
        <translation>Le formulaire « {name} » serait désormais chiffré avec une autre clé ({new} au lieu de {old}) et n’a pas été repris ; celui que vous avez fonctionne toujours. Demandez au siège, pas par ce réseau, si c’est juste, et acceptez la nouvelle clé sous Réglages.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on not be encrypted any more (so far: {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept it under Settings.</source>
        <translation>Le formulaire « {name} » ne serait désormais plus chiffré (jusqu’ici : {old}) et n’a pas été repris ; celui que vous avez fonctionne toujours. Demandez au siège, pas par ce réseau, si c’est juste, et acceptez-le sous Réglages.</translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message>
        <source>a file on this kind of stick cannot be larger than 4 GB; choose fewer observations</source>
        <translation>un fichier sur ce genre de clé ne peut pas dépasser 4 Go ; choisissez moins d’observations</translation>
    </message>
    <message>
        <source>what was read back is not what was written; the stick may be broken</source>
        <translation>ce qui a été relu n’est pas ce qui a été écrit ; la clé est peut-être abîmée</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>This form cannot be used: {reason}. Nothing was changed.</source>
        <translation>Ce formulaire ne peut pas être utilisé&#xa0;: {reason}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The form has an expression that does not work: {expression} – at character {place}: {reason} Your answers are safe; ask the maker of the form to correct it.</source>
        <translation>Le formulaire a une expression qui ne marche pas&#xa0;: {expression} – au caractère {place}&#xa0;: {reason} Vos réponses sont en sécurité&#xa0;; demandez à l&apos;auteur du formulaire de la corriger.</translation>
    </message>
    <message>
        <source>This file could not be read as a form: {reason} (line {line}). Nothing was changed; ask for a new copy of the form.</source>
        <translation>Ce fichier n&apos;a pas pu être lu comme formulaire&#xa0;: {reason} (ligne {line}). Rien n&apos;a été changé&#xa0;; demandez une nouvelle copie du formulaire.</translation>
    </message>
    <message>
        <source>This form was refused for safety: {reason} (line {line}). Nothing was changed; ask the person who made the form about it.</source>
        <translation>Ce formulaire a été refusé par sécurité&#xa0;: {reason} (ligne {line}). Rien n&apos;a été changé&#xa0;; parlez-en à la personne qui a fait le formulaire.</translation>
    </message>
    <message>
        <source>This file is too large for a form: {size} MB, and at most {limit} MB is accepted. Nothing was changed.</source>
        <translation>Ce fichier est trop grand pour un formulaire&#xa0;: {size} Mo, et {limit} Mo au plus sont acceptés. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This form contains a mistake: {reason} (line {line}). Nothing was changed; the maker of the form can correct it.</source>
        <translation>Ce formulaire contient une erreur&#xa0;: {reason} (ligne {line}). Rien n&apos;a été changé&#xa0;; l&apos;auteur du formulaire peut la corriger.</translation>
    </message>
    <message>
        <source>In this form some answers depend on themselves, in a circle: {circle}. Nothing was changed; the maker of the form has to break the circle.</source>
        <translation>Dans ce formulaire, certaines réponses dépendent d&apos;elles-mêmes, en cercle&#xa0;: {circle}. Rien n&apos;a été changé&#xa0;; l&apos;auteur du formulaire doit rompre le cercle.</translation>
    </message>
    <message>
        <source>This record could not be opened with its form: {reason}. The record itself is unchanged.</source>
        <translation>Cet enregistrement n&apos;a pas pu être ouvert avec son formulaire&#xa0;: {reason}. L&apos;enregistrement lui-même est inchangé.</translation>
    </message>
    <message>
        <source>The form has no question or group at {path}. Nothing was changed.</source>
        <translation>Le formulaire n&apos;a pas de question ni de groupe à {path}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The form itself decides how many times {path} is asked; none can be added or removed by hand. Nothing was changed.</source>
        <translation>Le formulaire décide lui-même combien de fois {path} est demandé&#xa0;; rien ne peut être ajouté ni retiré à la main. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The rules of this form keep changing each other and never come to rest. The last answer was taken back; the maker of the form has to correct it.</source>
        <translation>Les règles de ce formulaire se modifient sans cesse l&apos;une l&apos;autre et ne s&apos;arrêtent jamais. La dernière réponse a été retirée&#xa0;; l&apos;auteur du formulaire doit corriger cela.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in one step. The last answer was taken back; the maker of the form has to make its rules lighter.</source>
        <translation>Ce formulaire demande plus de travail que cet ordinateur ne peut en faire en une étape. La dernière réponse a été retirée ; l’auteur du formulaire doit en alléger les règles.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in a reasonable time, so it was not opened. Nothing was changed; the maker of the form has to make it lighter.</source>
        <translation>Ce formulaire exige plus de travail que cet ordinateur ne peut en faire en un temps raisonnable, il n’a donc pas été ouvert. Rien n’a été changé ; l’auteur du formulaire doit l’alléger.</translation>
    </message>
    <message>
        <source>{count} answers still need attention before this record can be finalised. The record is kept as a draft.</source>
        <translation>{count} réponses sont encore à vérifier avant que cet enregistrement puisse être finalisé. Il est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>This file could not be read as an XLSForm: {reason}. Nothing was changed.</source>
        <translation>Ce fichier n&apos;a pas pu être lu comme XLSForm&#xa0;: {reason}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This XLSForm contains a mistake in sheet {sheet}, row {row}: {reason}. Nothing was changed; correct the sheet and try again.</source>
        <translation>Ce XLSForm contient une erreur dans la feuille {sheet}, ligne {row}&#xa0;: {reason}. Rien n&apos;a été changé&#xa0;; corrigez la feuille et réessayez.</translation>
    </message>
    <message>
        <source>DANGER: this form contains the private key of headquarters instead of the public one, so everybody who has the form can read what was encrypted with it. Nothing was recorded or sent. Tell headquarters at once: they need a new pair of keys.</source>
        <translation>DANGER&#xa0;: ce formulaire contient la clé privée du siège au lieu de la clé publique, donc toute personne qui a le formulaire peut lire ce qui a été chiffré avec elle. Rien n&apos;a été noté ni envoyé. Prévenez le siège tout de suite&#xa0;: il lui faut une nouvelle paire de clés.</translation>
    </message>
    <message>
        <source>The records of this form have to be encrypted, but its key does not work: {reason}. Nothing was sent unencrypted and your answers are safe; ask headquarters for a corrected form.</source>
        <translation>Les enregistrements de ce formulaire doivent être chiffrés, mais sa clé ne marche pas&#xa0;: {reason}. Rien n&apos;a été envoyé sans chiffrement et vos réponses sont en sécurité&#xa0;; demandez au siège un formulaire corrigé.</translation>
    </message>
    <message>
        <source>This encrypted record could not be read: {reason}. Nothing was changed.</source>
        <translation>Cet enregistrement chiffré n&apos;a pas pu être lu&#xa0;: {reason}. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The form was not installed: the name of its file &quot;{name}&quot; is not safe. Nothing was changed; ask the maker of the form to rename the file.</source>
        <translation>Le formulaire n&apos;a pas été installé&#xa0;: le nom de son fichier «&#xa0;{name}&#xa0;» n&apos;est pas sûr. Rien n&apos;a été changé&#xa0;; demandez à l&apos;auteur du formulaire de renommer le fichier.</translation>
    </message>
    <message>
        <source>This form is no longer on this laptop. Nothing was changed; get the forms from headquarters again, or install the form from its file.</source>
        <translation>Ce formulaire n&apos;est plus sur cet ordinateur. Rien n&apos;a été changé&#xa0;; récupérez à nouveau les formulaires auprès du siège, ou installez le formulaire depuis son fichier.</translation>
    </message>
    <message>
        <source>The new copy of the list &quot;{list}&quot; could not be read. The list on this laptop stays as it was; try again later, or tell headquarters.</source>
        <translation>La nouvelle copie de la liste «&#xa0;{list}&#xa0;» n&apos;a pas pu être lue. La liste sur cet ordinateur reste telle qu&apos;elle était&#xa0;; réessayez plus tard, ou prévenez le siège.</translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that comes with the program is not complete ({part}). Your observations are safe; install the program again.</source>
        <translation>Le formulaire «&#xa0;{form}&#xa0;» fourni avec le programme n&apos;est pas complet ({part}). Vos observations sont en sécurité&#xa0;; réinstallez le programme.</translation>
    </message>
    <message>
        <source>The vault could not do this. Nothing was changed.</source>
        <translation>Le coffre n&apos;a pas pu faire cela. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock and try again; the recovery key on paper opens it too.</source>
        <translation>Cette phrase secrète n&apos;ouvre pas le coffre. Rien n&apos;a été changé. Vérifiez la disposition du clavier et Verr. Maj, puis réessayez&#xa0;; la clé de secours sur papier l&apos;ouvre aussi.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake in it. Nothing was changed. Compare it with the paper, group by group.</source>
        <translation>Cette clé de secours contient une faute de frappe. Rien n&apos;a été changé. Comparez-la avec le papier, groupe par groupe.</translation>
    </message>
    <message>
        <source>This key has a typing mistake in it, or it is another kind of key. Nothing was changed. Compare it with the original, group by group.</source>
        <translation>Cette clé contient une faute de frappe, ou c&apos;est une autre sorte de clé. Rien n&apos;a été changé. Comparez-la à l&apos;original, groupe par groupe.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together, or they are the same sheet. Nothing was changed. Take two different sheets with the same mark.</source>
        <translation>Ces deux feuilles ne vont pas ensemble, ou c&apos;est la même feuille. Rien n&apos;a été changé. Prenez deux feuilles différentes portant la même marque.</translation>
    </message>
    <message>
        <source>This file cannot be opened here: it was handed over to somebody else, or it is damaged. Nothing was changed. Ask the sender to hand it over again, with your key.</source>
        <translation>Ce fichier ne peut pas être ouvert ici&#xa0;: il a été confié à quelqu&apos;un d&apos;autre, ou il est endommagé. Rien n&apos;a été changé. Demandez à l&apos;expéditeur de vous le confier de nouveau, avec votre clé.</translation>
    </message>
    <message>
        <source>Choose a passphrase first; without one nothing would be protected.</source>
        <translation>Choisissez d&apos;abord une phrase secrète&#xa0;; sans elle, rien ne serait protégé.</translation>
    </message>
    <message>
        <source>Nothing was changed: this passphrase would not hold. {reason}</source>
        <translation>Rien n’a été changé : cette phrase secrète ne tiendrait pas. {reason}</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already, or it has another meaning here. Nothing was changed. Choose quite different words.</source>
        <translation>Cette phrase secrète ouvre déjà le coffre, ou elle a ici un autre sens. Rien n’a été changé. Choisissez des mots tout différents.</translation>
    </message>
    <message>
        <source>There is no vault in the folder {folder}. Choose another folder or make a vault.</source>
        <translation>Il n&apos;y a pas de coffre dans le dossier {folder}. Choisissez un autre dossier ou créez un coffre.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds something. Nothing in it was changed. Choose a new or empty folder.</source>
        <translation>Le dossier {folder} contient déjà quelque chose. Rien n&apos;y a été changé. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>The folder {folder} is inside the vault. Nothing was written. Choose a folder outside the vault, such as one on a USB stick.</source>
        <translation>Le dossier {folder} est dans le coffre. Rien n&apos;a été écrit. Choisissez un dossier hors du coffre, par exemple sur une clé USB.</translation>
    </message>
    <message>
        <source>The key file {file} of this vault is gone, and without it nobody can read the vault. Nothing was changed and no new key file was made. Put {file} back from a backup; do not delete the other files.</source>
        <translation>Le fichier de clé {file} de ce coffre a disparu, et sans lui personne ne peut lire le coffre. Rien n&apos;a été changé et aucun nouveau fichier de clé n&apos;a été créé. Remettez {file} depuis une sauvegarde&#xa0;; ne supprimez pas les autres fichiers.</translation>
    </message>
    <message>
        <source>Both copies of the key file {file} are damaged or were altered, so the vault stays closed. Nothing was changed. Put {file} back from a backup; your records are still in the folder.</source>
        <translation>Les deux copies du fichier de clé {file} sont endommagées ou ont été altérées, donc le coffre reste fermé. Rien n&apos;a été changé. Remettez {file} depuis une sauvegarde&#xa0;; vos enregistrements sont toujours dans le dossier.</translation>
    </message>
    <message>
        <source>A newer version of Veldmelding has written this vault. Nothing was changed. Install the newer version to open it.</source>
        <translation>Une version plus récente de Veldmelding a écrit ce coffre. Rien n&apos;a été changé. Installez la version plus récente pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The database {file} of this vault is gone. Nothing was changed and no empty one was made. Put it back from a backup, or restore a backup into a new folder.</source>
        <translation>La base de données {file} de ce coffre a disparu. Rien n&apos;a été changé et aucune base vide n&apos;a été créée. Remettez-la depuis une sauvegarde, ou restaurez une sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database {file} is damaged or cut short. Nothing was changed. Keep the folder as it is and restore the last backup into a new folder.</source>
        <translation>La phrase secrète est juste, mais la base de données {file} est endommagée ou tronquée. Rien n&apos;a été changé. Gardez le dossier tel quel et restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The database {file} does not belong to this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>La base de données {file} n&apos;appartient pas à ce coffre. Rien n&apos;a été changé. Remettez la base propre du coffre, ou restaurez une sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The file {file} is an ordinary, unencrypted database, not the one of this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>Le fichier {file} est une base de données ordinaire, non chiffrée, et non celle de ce coffre. Rien n&apos;a été changé. Remettez la base propre du coffre, ou restaurez une sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>This vault is already open: {holder}. Only one program can use a vault at a time. Go to that window, or close it and try again.</source>
        <translation>Ce coffre est déjà ouvert&#xa0;: {holder}. Un seul programme à la fois peut utiliser un coffre. Allez à cette fenêtre, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Veldmelding may not write in the folder {folder}. Nothing was changed. Ask whoever looks after this computer for permission, or choose another folder.</source>
        <translation>Veldmelding n&apos;a pas le droit d&apos;écrire dans le dossier {folder}. Rien n&apos;a été changé. Demandez l&apos;autorisation à la personne qui s&apos;occupe de cet ordinateur, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Remove large files you no longer need, then try again.</source>
        <translation>Le disque est plein, donc le dernier changement n&apos;a pas été enregistré. Tout ce qui a été enregistré avant est en sécurité. Supprimez de grands fichiers dont vous n&apos;avez plus besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not take the last change. Everything saved before is safe. Check that the disk or USB stick is still connected, then try again; if it returns, make a backup.</source>
        <translation>Le disque n&apos;a pas pris le dernier changement. Tout ce qui a été enregistré avant est en sécurité. Vérifiez que le disque ou la clé USB est toujours branché, puis réessayez&#xa0;; si cela se répète, faites une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault is locked. Everything saved is safe. Unlock it to go on.</source>
        <translation>Le coffre est verrouillé. Tout ce qui est enregistré est en sécurité. Déverrouillez-le pour continuer.</translation>
    </message>
    <message>
        <source>A photo or file that belongs here is no longer in the vault. Everything else is safe. A backup may still have it.</source>
        <translation>Une photo ou un fichier qui a sa place ici n&apos;est plus dans le coffre. Tout le reste est en sécurité. Une sauvegarde l&apos;a peut-être encore.</translation>
    </message>
    <message>
        <source>A photo or file in the vault is damaged and is not shown, so that nothing false is. Everything else is safe. A backup may still have it whole.</source>
        <translation>Une photo ou un fichier du coffre est endommagé et n&apos;est pas montré, pour ne rien montrer de faux. Tout le reste est en sécurité. Une sauvegarde l&apos;a peut-être encore intact.</translation>
    </message>
    <message>
        <source>The folder {folder} is a backup. Restore it into a new folder and open that one; the backup then stays as it is.</source>
        <translation>Le dossier {folder} est une sauvegarde. Restaurez-la dans un nouveau dossier et ouvrez celui-ci&#xa0;; la sauvegarde reste alors telle quelle.</translation>
    </message>
    <message>
        <source>The backup in {folder} is damaged or not complete. Nothing was changed. Try an older backup.</source>
        <translation>La sauvegarde dans {folder} est endommagée ou incomplète. Rien n&apos;a été changé. Essayez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>There is no complete backup in the folder {folder}, or there are backups of several vaults. Nothing was changed. Choose the folder of one backup.</source>
        <translation>Il n’y a pas de sauvegarde complète dans le dossier {folder}, ou il y a des sauvegardes de plusieurs coffres. Rien n’a été changé. Choisissez le dossier d’une seule sauvegarde.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to open the vault. Nothing was changed. Close other programs and try again.</source>
        <translation>Cet ordinateur n&apos;a pas assez de mémoire libre pour ouvrir le coffre. Rien n&apos;a été changé. Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>A submission with this identifier is already here, with different content. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Une soumission avec cet identifiant est déjà ici, avec un autre contenu. Celle qui était là en premier a été gardée et rien n&apos;a été écrasé.</translation>
    </message>
    <message>
        <source>A different file of the same name already belongs to this submission. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Un autre fichier du même nom appartient déjà à cette soumission. Celui qui était là en premier a été gardé et rien n&apos;a été écrasé.</translation>
    </message>
    <message>
        <source>This submission is not on this laptop. Nothing was changed.</source>
        <translation>Cette soumission n&apos;est pas sur cet ordinateur. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This observation was not deleted: headquarters has not confirmed all of it, and it may be the only copy. Deliver it first.</source>
        <translation>Cette observation n&apos;a pas été supprimée&#xa0;: le siège ne l&apos;a pas confirmée en entier, et c&apos;est peut-être la seule copie. Remettez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>This observation is no longer on this laptop. Nothing else was changed.</source>
        <translation>Cette observation n&apos;est plus sur cet ordinateur. Rien d&apos;autre n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This observation is finalised and can no longer be changed. It is safe; open it to read.</source>
        <translation>Cette observation est finalisée et ne peut plus être modifiée. Elle est en sécurité&#xa0;; ouvrez-la pour la lire.</translation>
    </message>
    <message>
        <source>This observation is in the recycle bin. Restore it first; then you can go on with it.</source>
        <translation>Cette observation est dans la corbeille. Restaurez-la d&apos;abord&#xa0;; ensuite vous pourrez la continuer.</translation>
    </message>
    <message>
        <source>This observation was encrypted for headquarters when it was finalised. It is safe, but only headquarters can read or correct it now.</source>
        <translation>Cette observation a été chiffrée pour le siège au moment de la finaliser. Elle est en sécurité, mais seul le siège peut maintenant la lire ou la corriger.</translation>
    </message>
    <message>
        <source>This observation cannot be corrected yet: headquarters does not have all of it. Nothing was changed. Deliver it first, then correct it.</source>
        <translation>Cette observation ne peut pas encore être corrigée&#xa0;: le siège ne l&apos;a pas en entier. Rien n&apos;a été changé. Remettez-la d&apos;abord, puis corrigez-la.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already, so it does not have to be handed over. Nothing was changed. Choose others.</source>
        <translation>Le siège a déjà cette observation, il n’est donc pas nécessaire de la remettre. Rien n’a été changé. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>No record here has this code. Nothing was changed. Compare each character; a sealed record is found at headquarters only.</source>
        <translation>Aucun enregistrement ici n’a ce code. Rien n’a été changé. Comparez chaque caractère ; un enregistrement scellé ne se trouve qu’au siège.</translation>
    </message>
    <message>
        <source>This observation has been corrected before. Nothing was changed. Open the newest version and correct that one.</source>
        <translation>Cette observation a déjà été corrigée. Rien n&apos;a été changé. Ouvrez la version la plus récente et corrigez celle-là.</translation>
    </message>
    <message>
        <source>There is no headquarters to deliver to yet. Your observations are safe on this laptop. Enter the address or the set-up code that headquarters gave you, under Settings.</source>
        <translation>Il n&apos;y a pas encore de siège à qui transmettre. Vos observations sont en sécurité sur cet ordinateur. Entrez dans Réglages l&apos;adresse ou le code de configuration que le siège vous a donné.</translation>
    </message>
    <message>
        <source>A delivery is already running. Wait until it is done, or pause it.</source>
        <translation>Une transmission est déjà en cours. Attendez qu&apos;elle soit finie, ou mettez-la en pause.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) cannot be reached. Your observations are safe on this laptop. Check the connection, then press Deliver.</source>
        <translation>Le siège ({host}) ne peut pas être joint. Vos observations sont en sécurité sur cet ordinateur. Vérifiez la connexion, puis appuyez sur Transmettre.</translation>
    </message>
    <message>
        <source>The address {host} cannot be found. Your observations are safe on this laptop. Usually there is no internet connection; otherwise the address contains a mistake.</source>
        <translation>L&apos;adresse {host} est introuvable. Vos observations sont en sécurité sur cet ordinateur. En général, il n&apos;y a pas de connexion internet&#xa0;; sinon, l&apos;adresse contient une erreur.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is headquarters: {reason}. Nothing was sent and your observations are safe on this laptop. Do not go on; try another network, or tell headquarters.</source>
        <translation>{host} n&apos;a pas pu prouver être le siège&#xa0;: {reason}. Rien n&apos;a été envoyé et vos observations sont en sécurité sur cet ordinateur. N&apos;allez pas plus loin&#xa0;; essayez un autre réseau, ou prévenez le siège.</translation>
    </message>
    <message>
        <source>{host} shows another key than the one that was pinned ({found} instead of {pinned}). Nothing was sent and your observations are safe on this laptop. Ask headquarters, not by this network, whether the key was changed.</source>
        <translation>{host} montre une autre clé que celle qui a été fixée ({found} au lieu de {pinned}). Rien n’a été envoyé et vos observations sont en sécurité sur cet ordinateur. Demandez au siège, pas par ce réseau, si la clé a été changée.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Your observations are safe on this laptop. Check the proxy under Settings, or deliver from a network without one.</source>
        <translation>Le proxy {proxy} est injoignable. Vos observations sont en sécurité sur cet ordinateur. Vérifiez le proxy sous Réglages, ou transmettez depuis un réseau sans proxy.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password, or does not accept the ones it was given. Your observations are safe on this laptop. Enter them under Settings.</source>
        <translation>Le proxy {proxy} demande un nom d’utilisateur et un mot de passe, ou n’accepte pas ceux reçus. Vos observations sont en sécurité sur cet ordinateur. Saisissez-les sous Réglages.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect this laptop with {host} (answer {status}). Your observations are safe on this laptop. Show this message to whoever runs the proxy.</source>
        <translation>Le proxy {proxy} n’a pas relié cet ordinateur à {host} (réponse {status}). Vos observations sont en sécurité sur cet ordinateur. Montrez ce message à qui gère le proxy.</translation>
    </message>
    <message>
        <source>This cannot be the address of a proxy. It should look like http://proxy.example.org:8080 or socks5://127.0.0.1:9050.</source>
        <translation>Ceci ne peut pas être l’adresse d’un proxy. Elle devrait ressembler à http://proxy.example.org:8080 ou socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>There is no certificate in this file that can be used. Nothing was changed. Choose a PEM file: a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>Il n’y a pas de certificat utilisable dans ce fichier. Rien n’a été changé. Choisissez un fichier PEM : un fichier texte qui commence par BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of a key. It has 64 digits from 0 to 9 and A to F. Nothing was changed.</source>
        <translation>Ceci n’est pas l’empreinte d’une clé. Elle a 64 chiffres de 0 à 9 et de A à F. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>No secure connection with {host} was possible. Nothing was sent and your observations are safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>Aucune connexion sûre avec {host} n&apos;a été possible. Rien n&apos;a été envoyé et vos observations sont en sécurité sur cet ordinateur. Essayez un autre réseau, ou prévenez le siège.</translation>
    </message>
    <message>
        <source>The address {address} does not start with https: everyone on the way could read along. Nothing was sent there. Ask headquarters for an address that starts with https.</source>
        <translation>L&apos;adresse {address} ne commence pas par https&#xa0;: n&apos;importe qui en chemin pourrait lire ce qui passe. Rien n&apos;y a été envoyé. Demandez au siège une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be opened here. Nothing was added. Choose a JPEG, PNG or WebP photo.</source>
        <translation>Ce fichier n&apos;est pas une photo qui peut être ouverte ici. Rien n&apos;a été ajouté. Choisissez une photo JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>This photo is too large to open safely. Nothing was added. Make it smaller, or choose another one.</source>
        <translation>Cette photo est trop grande pour être ouverte sans risque. Rien n&apos;a été ajouté. Réduisez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>No camera of this laptop gives a picture. Close other programs that use it, allow it in the settings of the computer, or read a picture of the code that a phone took.</source>
        <translation>Aucune caméra de cet ordinateur ne donne d’image. Fermez les autres programmes qui l’utilisent, autorisez-la dans les réglages de l’ordinateur, ou lisez une image du code prise avec un téléphone.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB and cannot be delivered. Nothing was added. Choose a smaller one.</source>
        <translation>Ce fichier dépasse {limit} Mo et ne peut pas être transmis. Rien n&apos;a été ajouté. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>This question does not take this file: it is empty or of another kind than its name says. Nothing was added. It takes {kinds}.</source>
        <translation>Cette question ne prend pas ce fichier&#xa0;: il est vide ou d&apos;un autre type que son nom ne le dit. Rien n&apos;a été ajouté. Elle prend {kinds}.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added. Check the card or disk it is on, and choose it again.</source>
        <translation>Ce fichier ne peut pas être lu. Rien n&apos;a été ajouté. Vérifiez la carte ou le disque où il se trouve, et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The photo is kept here, but the original {file} was not deleted. Delete it on the card or phone yourself.</source>
        <translation>La photo est gardée ici, mais l’original {file} n’a pas été supprimé. Supprimez-le vous-même sur la carte ou le téléphone.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty. Nothing was written. Name an empty or new folder.</source>
        <translation>Le dossier {name} n&apos;est pas vide. Rien n&apos;a été écrit. Indiquez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) did not answer in time. Your observations are safe on this laptop. Press Deliver again when the connection is better.</source>
        <translation>Le siège ({host}) n&apos;a pas répondu à temps. Vos observations sont en sécurité sur cet ordinateur. Appuyez de nouveau sur Transmettre quand la connexion est meilleure.</translation>
    </message>
    <message>
        <source>The connection with headquarters ({host}) broke off half-way. Your observations are safe on this laptop. What did not arrive is sent again.</source>
        <translation>La connexion avec le siège ({host}) s&apos;est coupée à mi-chemin. Vos observations sont en sécurité sur cet ordinateur. Ce qui n&apos;est pas arrivé est renvoyé.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>Le réseau a répondu par une page à lui, à la place du siège. Rien n&apos;a été compté comme envoyé. Ouvrez un navigateur, connectez-vous au réseau, puis appuyez sur Transmettre.</translation>
    </message>
    <message>
        <source>What answers at {host} does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>Ce qui répond à {host} ne reçoit pas d&apos;observations (réponse {status}). Rien n&apos;a été compté comme envoyé. Vérifiez l&apos;adresse dans Réglages, ou demandez au siège.</translation>
    </message>
    <message>
        <source>{host} has no project at this address. Your observations are safe on this laptop. Ask headquarters for a new address or set-up code.</source>
        <translation>{host} n&apos;a pas de projet à cette adresse. Vos observations sont en sécurité sur cet ordinateur. Demandez au siège une nouvelle adresse ou un nouveau code de configuration.</translation>
    </message>
    <message>
        <source>{host} points to another address ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>{host} renvoie vers une autre adresse ({target}), et rien n&apos;y a été envoyé. Si le siège a changé d&apos;adresse, demandez un nouveau code de configuration&#xa0;; sinon, connectez-vous d&apos;abord au réseau dans un navigateur.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) does not accept {credential} any more. Your observations are safe on this laptop and stay ready. Ask headquarters for a new set-up code.</source>
        <translation>Le siège ({host}) n&apos;accepte plus {credential}. Vos observations sont en sécurité sur cet ordinateur et restent prêtes. Demandez au siège un nouveau code de configuration.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) has trouble of its own at this moment (answer {status}). Your observations are safe on this laptop. Try again later.</source>
        <translation>Le siège ({host}) a lui-même un problème en ce moment (réponse {status}). Vos observations sont en sécurité sur cet ordinateur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer of {host} could not be read and was thrown away. Nothing was changed. Try again; if it stays like this, tell headquarters.</source>
        <translation>La réponse de {host} n&apos;a pas pu être lue et a été jetée. Rien n&apos;a été changé. Réessayez&#xa0;; si cela continue, prévenez le siège.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} MB where that cannot be right, and the rest was refused. Nothing was changed. Tell headquarters.</source>
        <translation>{host} a envoyé plus de {limit} Mo là où cela ne peut pas être normal, et le reste a été refusé. Rien n&apos;a été changé. Prévenez le siège.</translation>
    </message>
    <message>
        <source>{name} did not arrive the way headquarters has it and was thrown away. What you had before still works. It is fetched again with the next delivery.</source>
        <translation>{name} n&apos;est pas arrivé tel que le siège l&apos;a et a été jeté. Ce que vous aviez avant marche toujours. Il est récupéré à nouveau avec la prochaine transmission.</translation>
    </message>
    <message>
        <source>Headquarters lists {name} but does not hand it out (answer {status}). What you had before still works. Tell headquarters.</source>
        <translation>Le siège annonce {name} mais ne le donne pas (réponse {status}). Ce que vous aviez avant marche toujours. Prévenez le siège.</translation>
    </message>
    <message>
        <source>This is not a set-up code and not an address. Scan the code again, or copy the whole text that headquarters gave you.</source>
        <translation>Ceci n&apos;est ni un code de configuration ni une adresse. Scannez à nouveau le code, ou copiez tout le texte que le siège vous a donné.</translation>
    </message>
    <message>
        <source>This set-up code is locked. Headquarters gave you a few words for it another way, on paper or by telephone. They are needed too.</source>
        <translation>Ce code de configuration est verrouillé. Le siège vous a donné quelques mots pour lui par une autre voie, sur papier ou par téléphone. Il les faut aussi.</translation>
    </message>
    <message>
        <source>These words do not open this set-up code. Look at each word once more, or ask headquarters whether they belong to this code.</source>
        <translation>Ces mots n’ouvrent pas ce code de configuration. Regardez chaque mot encore une fois, ou demandez au siège s’ils vont avec ce code.</translation>
    </message>
    <message>
        <source>This set-up code is much larger than one can be and was refused. Ask headquarters for a new one.</source>
        <translation>Ce code de configuration est bien plus grand que possible et a été refusé. Demandez-en un nouveau au siège.</translation>
    </message>
    <message>
        <source>This address of {host} does not say who you are. Ask headquarters for the set-up code of your app user, or enter a user name and password.</source>
        <translation>Cette adresse de {host} ne dit pas qui vous êtes. Demandez au siège le code de configuration de votre utilisateur d&apos;application, ou entrez un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The address {address} cannot be right. It should look like https://data.example.org. Check it with headquarters.</source>
        <translation>L&apos;adresse {address} ne peut pas être juste. Elle devrait ressembler à https://data.example.org. Vérifiez-la avec le siège.</translation>
    </message>
    <message>
        <source>A hub cannot behave like “{name}”; what it knows is: {known}. Nothing was started.</source>
        <translation>Un hub ne peut pas se comporter comme «&#xa0;{name}&#xa0;»&#xa0;; ce qu&apos;il connaît&#xa0;: {known}. Rien n&apos;a été démarré.</translation>
    </message>
    <message>
        <source>The hub could not start at {host}, port {port}: {reason}. What it has received is safe; stop the program that uses this port, or choose another port.</source>
        <translation>Le hub n&apos;a pas pu démarrer à {host}, port {port}&#xa0;: {reason}. Ce qu&apos;il a reçu est en sécurité&#xa0;; arrêtez le programme qui utilise ce port, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>This hub is running already. Nothing was changed.</source>
        <translation>Ce hub tourne déjà. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>An account needs a name, for example of the person or the phone. Nothing was changed.</source>
        <translation>Un compte a besoin d&apos;un nom, par exemple celui de la personne ou du téléphone. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is no such account on this hub. Nothing was changed.</source>
        <translation>Ce compte n&apos;existe pas sur ce hub. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a record. Nothing was changed; choose one of those on the page.</source>
        <translation>« {state} » n’est pas un état d’un enregistrement. Rien n’a été changé ; choisissez l’un de ceux de la page.</translation>
    </message>
    <message>
        <source>A comment needs words. Nothing was changed; write it and send it again.</source>
        <translation>Un commentaire a besoin de mots. Rien n’a été changé ; écrivez-le et envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>Somebody on this hub is already called “{name}”. Nothing was changed; choose another name.</source>
        <translation>Quelqu’un sur ce hub s’appelle déjà « {name} ». Rien n’a été changé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it opens what field workers reported. Nothing was changed; choose one of at least {least} characters, best some unrelated words.</source>
        <translation>Cette phrase secrète est trop courte : elle ouvre ce que des agents de terrain ont rapporté. Rien n’a été changé ; choisissez-en une d’au moins {least} caractères, de préférence quelques mots sans lien.</translation>
    </message>
    <message>
        <source>There is no such project on this hub. Nothing was changed.</source>
        <translation>Il n’y a pas de tel projet sur ce hub. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Un projet a besoin d’un nom. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a form. Nothing was changed; a form is open, closing or closed.</source>
        <translation>« {state} » n’est pas un état d’un formulaire. Rien n’a été changé ; un formulaire est ouvert, en fermeture ou fermé.</translation>
    </message>
    <message>
        <source>The form “{form}” is here already with version “{version}”, and it is not the same. Nothing was changed; give the new one another version in its settings.</source>
        <translation>Le formulaire « {form} » est déjà ici en version « {version} », et ce n’est pas le même. Rien n’a été changé ; donnez au nouveau une autre version dans ses paramètres.</translation>
    </message>
    <message>
        <source>This form cannot be used yet: {first} Nothing was changed; mend what the report of the form check says and try again.</source>
        <translation>Ce formulaire ne peut pas encore servir : {first} Rien n’a été changé ; corrigez ce que dit le rapport du contrôle du formulaire et réessayez.</translation>
    </message>
    <message>
        <source>There is no draft of this form here. Nothing was changed.</source>
        <translation>Il n’y a pas de brouillon de ce formulaire ici. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The certificate or its private key cannot be used: {reason} The hub was not started; check that both files are PEM and belong together.</source>
        <translation>Le certificat ou sa clé privée ne peut pas servir : {reason} Le hub n’a pas été démarré ; vérifiez que les deux fichiers sont en PEM et vont ensemble.</translation>
    </message>
    <message>
        <source>At {host} others could reach this hub, and nothing would be encrypted on the way: whoever is in the network could read the records and the accounts. Nothing was started; use a certificate, or say explicitly that this network is yours alone.</source>
        <translation>À {host}, d’autres pourraient atteindre ce hub, et rien ne serait chiffré en route : quiconque est dans le réseau pourrait lire les enregistrements et les comptes. Rien n’a été démarré ; utilisez un certificat, ou dites expressément que ce réseau n’est qu’à vous.</translation>
    </message>
    <message>
        <source>No passphrase was given, or the two you typed differ. Nothing was changed. Type it on the terminal, or name a file with --passphrase-file.</source>
        <translation>Aucune phrase secrète n&apos;a été donnée, ou les deux que vous avez tapées diffèrent. Rien n&apos;a été changé. Tapez-la dans le terminal, ou indiquez un fichier avec --passphrase-file.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}). Nothing was changed.</source>
        <translation>Le fichier {name} ne peut pas être lu ({reason}). Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>{name} does not hold answers. Write a JSON object with the path of each question and its answer. Nothing was recorded.</source>
        <translation>{name} ne contient pas de réponses. Écrivez un objet JSON avec le chemin de chaque question et sa réponse. Rien n&apos;a été noté.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l&apos;utilise</translation>
    </message>
    <message>
        <source>by this program itself</source>
        <translation>par ce programme lui-même</translation>
    </message>
    <message>
        <source>by process {pid} on this computer</source>
        <translation>par le processus {pid} sur cet ordinateur</translation>
    </message>
    <message>
        <source>by process {pid} on the computer {host}</source>
        <translation>par le processus {pid} sur l&apos;ordinateur {host}</translation>
    </message>
    <message>
        <source>argument {place} of {function}() must be a path to questions.</source>
        <translation>l&apos;argument {place} de {function}() doit être un chemin vers des questions.</translation>
    </message>
    <message>
        <source>${name} is a variable, and forms have none.</source>
        <translation>${name} est une variable, et les formulaires n&apos;en ont pas.</translation>
    </message>
    <message>
        <source>“|” joins paths, and one side is none.</source>
        <translation>«&#xa0;|&#xa0;» joint des chemins, et un côté n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>a path cannot go on from a text or a number.</source>
        <translation>un chemin ne peut pas continuer à partir d&apos;un texte ou d&apos;un nombre.</translation>
    </message>
    <message>
        <source>only paths can have a condition in brackets.</source>
        <translation>seuls les chemins peuvent avoir une condition entre crochets.</translation>
    </message>
    <message>
        <source>there is no function {function}().</source>
        <translation>la fonction {function}() n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{function}() has too few or too many arguments: {signature}.</source>
        <translation>{function}() a trop peu ou trop d&apos;arguments&#xa0;: {signature}.</translation>
    </message>
    <message>
        <source>a path to questions is needed, and this gives something else.</source>
        <translation>il faut un chemin vers des questions, et ceci donne autre chose.</translation>
    </message>
    <message>
        <source>too much is nested in each other. Split it into several calculations.</source>
        <translation>trop d&apos;éléments sont imbriqués. Divisez-les en plusieurs calculs.</translation>
    </message>
    <message>
        <source>digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, in base64 or hex.</source>
        <translation>digest() connaît MD5, SHA-1, SHA-256, SHA-384 et SHA-512, en base64 ou hex.</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” cannot be read.</source>
        <translation>le motif «&#xa0;{pattern}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>the pattern is too complicated. Use fewer repeats inside each other.</source>
        <translation>le motif est trop compliqué. Utilisez moins de répétitions imbriquées.</translation>
    </message>
    <message>
        <source>uuid() needs a length between 0 and {longest}.</source>
        <translation>uuid() demande une longueur entre 0 et {longest}.</translation>
    </message>
    <message>
        <source>it is too long. Split it into several calculations.</source>
        <translation>c&apos;est trop long. Divisez-le en plusieurs calculs.</translation>
    </message>
    <message>
        <source>an operator such as + or “and” is missing before “{text}”.</source>
        <translation>un opérateur comme + ou «&#xa0;and&#xa0;» manque avant «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>a text starts here that no quote ends.</source>
        <translation>un texte commence ici sans guillemet à la fin.</translation>
    </message>
    <message>
        <source>“{character}” has no meaning here.</source>
        <translation>«&#xa0;{character}&#xa0;» n&apos;a pas de sens ici.</translation>
    </message>
    <message>
        <source>there is no axis “{text}”.</source>
        <translation>l&apos;axe «&#xa0;{text}&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>the function “{text}” cannot be a step of a path.</source>
        <translation>la fonction «&#xa0;{text}&#xa0;» ne peut pas être une étape d&apos;un chemin.</translation>
    </message>
    <message>
        <source>“{expected}” is missing here.</source>
        <translation>«&#xa0;{expected}&#xa0;» manque ici.</translation>
    </message>
    <message>
        <source>the expression stops too early.</source>
        <translation>l&apos;expression s&apos;arrête trop tôt.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas se trouver ici.</translation>
    </message>
    <message>
        <source>geofence() needs a shape, and there is none.</source>
        <translation>geofence() demande une zone, et il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet, so nothing can be sealed. Your observations are safe here. Ask headquarters for its key or for a new set-up code.</source>
        <translation>Cet ordinateur n’a pas encore la clé publique du siège, rien ne peut donc être scellé. Vos observations sont en sécurité ici. Demandez au siège sa clé ou un nouveau code de configuration.</translation>
    </message>
    <message>
        <source>There is nothing to put into an envelope: headquarters has confirmed everything. No file was written.</source>
        <translation>Il n’y a rien à mettre dans une enveloppe : le siège a tout confirmé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The envelope could not be written to {place}: {reason}. Your observations are safe on this laptop. Try another stick or another folder.</source>
        <translation>L’enveloppe n’a pas pu être écrite vers {place} : {reason}. Vos observations sont en sécurité sur cet ordinateur. Essayez une autre clé ou un autre dossier.</translation>
    </message>
    <message>
        <source>The envelope needs {needed} MB and there are {free} MB free in {place}. Nothing was written. Make room there, choose another stick, or choose fewer observations.</source>
        <translation>L’enveloppe demande {needed} Mo et {free} Mo sont libres dans {place}. Rien n’a été écrit. Faites-y de la place, choisissez une autre clé, ou choisissez moins d’observations.</translation>
    </message>
    <message>
        <source>Something on this laptop changed while the envelope was written, so it was not kept. Your observations are safe here. Write the envelope again.</source>
        <translation>Quelque chose a changé sur cet ordinateur pendant l’écriture de l’enveloppe, elle n’a donc pas été gardée. Vos observations sont en sécurité ici. Écrivez l’enveloppe de nouveau.</translation>
    </message>
    <message>
        <source>This file is not a sealed envelope, or both its beginning and its end are damaged. Nothing was taken from it. The laptop that wrote it still has everything: ask for a new envelope.</source>
        <translation>Ce fichier n’est pas une enveloppe scellée, ou son début et sa fin sont tous deux endommagés. Rien n’en a été repris. L’ordinateur qui l’a écrite a encore tout : demandez une nouvelle enveloppe.</translation>
    </message>
    <message>
        <source>This envelope was sealed for somebody else, and only their key opens it. Nothing was taken from it. Open it with the key of the headquarters it was meant for.</source>
        <translation>Cette enveloppe a été scellée pour quelqu’un d’autre, et seule sa clé l’ouvre. Rien n’en a été repris. Ouvrez-la avec la clé du siège auquel elle était destinée.</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that is not known here. Nothing was taken from it yet. Ask the sender, by telephone, for the eight words of their laptop. Only if they are the same, say that you trust it: {fingerprint}</source>
        <translation>Cette enveloppe vient d’un ordinateur inconnu ici. Rien n’en a encore été repris. Demandez à l’expéditeur, par téléphone, les huit mots de son ordinateur. Seulement s’ils sont les mêmes, dites que vous vous y fiez : {fingerprint}</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that was reported lost on {day}. Nothing was taken from it. If the laptop is back and nobody had it open, headquarters can accept it again.</source>
        <translation>Cette enveloppe vient d’un ordinateur signalé perdu le {day}. Rien n’en a été repris. Si l’ordinateur est revenu et que personne ne l’a eu ouvert, le siège peut l’accepter à nouveau.</translation>
    </message>
    <message>
        <source>{count} envelopes are waiting here already. Take them in or throw them away first.</source>
        <translation>{count} enveloppes attendent déjà ici. Reprenez-les ou jetez-les d’abord.</translation>
    </message>
    <message>
        <source>What is written in this record is not what its label says. It was not taken in; the others were. Ask the sender to look at it.</source>
        <translation>Ce qui est écrit dans cet enregistrement n’est pas ce que dit son étiquette. Il n’a pas été repris ; les autres l’ont été. Demandez à l’expéditeur d’y regarder.</translation>
    </message>
    <message>
        <source>The form “{form}”, version {version}, is not on this hub, so its record was not taken in. The envelope still has it: add the form, then open the envelope again.</source>
        <translation>Le formulaire « {form} », version {version}, n’est pas sur ce hub, son enregistrement n’a donc pas été repris. L’enveloppe l’a toujours : ajoutez le formulaire, puis rouvrez l’enveloppe.</translation>
    </message>
    <message>
        <source>This record was not taken in; the envelope still has it. The hub says: {reason}</source>
        <translation>Cet enregistrement n’a pas été repris ; l’enveloppe l’a toujours. Le hub dit : {reason}</translation>
    </message>
    <message>
        <source>This is not a receipt code: a character is wrong or missing. Nothing was changed. It has eight letters and digits; compare each one with headquarters.</source>
        <translation>Ceci n’est pas un code de réception : un caractère est faux ou manque. Rien n’a été changé. Il a huit lettres et chiffres ; comparez chacun avec le siège.</translation>
    </message>
    <message>
        <source>This receipt code belongs to no envelope of this laptop, so nothing was confirmed. If headquarters also named records that are missing, type those numbers after the code.</source>
        <translation>Ce code de réception n’appartient à aucune enveloppe de cet ordinateur, rien n’a donc été confirmé. Si le siège a aussi nommé des enregistrements manquants, tapez ces numéros après le code.</translation>
    </message>
    <message>
        <source>This text is not an alert, or a character in it is wrong. Nothing was changed. Copy the whole message again, or ask the sender to repeat it.</source>
        <translation>Ce texte n’est pas une alerte, ou un caractère y est faux. Rien n’a été changé. Copiez de nouveau tout le message, ou demandez à l’expéditeur de le répéter.</translation>
    </message>
    <message>
        <source>This alert has {total} messages and these are missing or damaged: {missing}. Add them, in any order, or ask the sender to repeat them.</source>
        <translation>Cette alerte a {total} messages et ceux-ci manquent ou sont endommagés : {missing}. Ajoutez-les, dans n’importe quel ordre, ou demandez à l’expéditeur de les répéter.</translation>
    </message>
    <message>
        <source>This alert was sealed for somebody else, or it was altered on the way. It cannot be opened with this key. Ask the sender for which headquarters it was made.</source>
        <translation>Cette alerte a été scellée pour quelqu’un d’autre, ou elle a été altérée en route. Elle ne s’ouvre pas avec cette clé. Demandez à l’expéditeur pour quel siège elle a été faite.</translation>
    </message>
    <message>
        <source>There is no alert for this observation: alerts are for finalised incidents of level 1 and for danger, made on a laptop that has the key of headquarters.</source>
        <translation>Il n’y a pas d’alerte pour cette observation : les alertes sont pour les incidents finalisés de niveau 1 et pour le danger, faits sur un ordinateur qui a la clé du siège.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}. Nothing was changed on the phone or here. Check the cable and that the phone is unlocked and allows file transfer.</source>
        <translation>Le dossier {folder} ne peut pas être lu : {reason}. Rien n’a été changé sur le téléphone ni ici. Vérifiez le câble et que le téléphone est déverrouillé et autorise le transfert de fichiers.</translation>
    </message>
    <message>
        <source>{name} holds no private key. Choose the .pem file that was made together with the public key in the form.</source>
        <translation>{name} ne contient pas de clé privée. Choisissez le fichier .pem créé en même temps que la clé publique du formulaire.</translation>
    </message>
    <message>
        <source>{host} does not accept this email address and password. Nothing was changed. Check both; the account must be that of a person on the website, not an app user.</source>
        <translation>{host} n’accepte pas cette adresse e-mail et ce mot de passe. Rien n’a été changé. Vérifiez les deux ; ce doit être le compte d’une personne sur le site web, pas un utilisateur d’application.</translation>
    </message>
    <message>
        <source>{host} refused (answer {status}): {message}. What was done until then stays done; it is safe to try again.</source>
        <translation>{host} a refusé (réponse {status}) : {message}. Ce qui était fait jusque-là reste fait ; réessayer est sans risque.</translation>
    </message>
    <message>
        <source>This project has no entity list called feedback yet. Run the command once with --set-up, which makes the list and the form that brings it to the laptops.</source>
        <translation>Ce projet n’a pas encore de liste d’entités nommée feedback. Lancez la commande une fois avec --set-up, qui crée la liste et le formulaire qui l’apporte aux ordinateurs.</translation>
    </message>
    <message>
        <source>The address {address} does not name a project. Copy it from the browser while the project is open; it looks like https://data.example.org/v1/projects/7.</source>
        <translation>L’adresse {address} ne nomme pas de projet. Copiez-la du navigateur quand le projet est ouvert ; elle ressemble à https://data.example.org/v1/projects/7.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>This folder holds {records} records as they were finalised, byte for byte, in the folder originals. The file log.jsonl says when each was made, changed, finalised and delivered; every line is signed. Verify all of it with verify_evidence.py from the documentation of Veldmelding, and compare the fingerprint of the key with what headquarters has: {fingerprint}. What is in this folder is not encrypted.</source>
        <translation>Ce dossier contient {records} observations telles que finalisées, octet par octet, dans le dossier originals. Le fichier log.jsonl dit quand chacune a été créée, modifiée, finalisée et transmise&#xa0;; chaque ligne est signée. Vérifiez le tout avec verify_evidence.py de la documentation de Veldmelding, et comparez l&apos;empreinte de la clé à celle du siège&#xa0;: {fingerprint}. Le contenu de ce dossier n&apos;est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>Questions and states in the list: {asked}. New: {created}, changed: {updated}, taken out because settled for long: {removed}. Laptops see it with their next delivery.</source>
        <translation>Questions et états dans la liste : {asked}. Nouveaux : {created}, changés : {updated}, retirés car réglés depuis longtemps : {removed}. Les ordinateurs le voient à leur prochaine transmission.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Site registration</source>
        <translation>Enregistrement de site</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Ordinateur perdu</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Records received: {count}. The newest is first.</source>
        <translation>Enregistrements reçus&#xa0;: {count}. Le plus récent est en premier.</translation>
    </message>
    <message>
        <source>Records found: {count}. The newest is first.</source>
        <translation>Enregistrements trouvés : {count}. Le plus récent est en premier.</translation>
    </message>
    <message>
        <source>New records appear here by themselves.</source>
        <translation>Les nouveaux enregistrements apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Records that phones and laptops send will be listed here.</source>
        <translation>Les enregistrements envoyés par les téléphones et les ordinateurs apparaîtront ici.</translation>
    </message>
    <message>
        <source>No record fits this search.</source>
        <translation>Aucun enregistrement ne répond à cette recherche.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Montrer tous les enregistrements</translation>
    </message>
    <message>
        <source>Make an account for the first one</source>
        <translation>Créer un compte pour le premier</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>An alert is the few coded facts of an incident, sent as SMS before the record itself arrives. Only this hub can open it.</source>
        <translation>Une alerte contient les quelques faits codés d’un incident, envoyés par SMS avant que l’enregistrement lui-même arrive. Seul ce hub peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Ouvrir une alerte</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Texte des messages</translation>
    </message>
    <message>
        <source>Paste all of them, in any order. Other text around them does no harm.</source>
        <translation>Collez-les tous, dans n’importe quel ordre. Un autre texte autour ne gêne pas.</translation>
    </message>
    <message>
        <source>Paste the text of the messages first.</source>
        <translation>Collez d’abord le texte des messages.</translation>
    </message>
    <message>
        <source>Alerts that are opened here will be listed here.</source>
        <translation>Les alertes ouvertes ici apparaîtront ici.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notée</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Danger maintenant</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Code du cas</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Code de retrait</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Words of the laptop</source>
        <translation>Mots de l’ordinateur</translation>
    </message>
    <message>
        <source>Opened here</source>
        <translation>Ouverte ici</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Montrer l’enregistrement</translation>
    </message>
    <message>
        <source>has not arrived yet</source>
        <translation>n’est pas encore arrivé</translation>
    </message>
    <message>
        <source>Alert {number}</source>
        <translation>Alerte {number}</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Toutes les alertes</translation>
    </message>
    <message>
        <source>Somebody is in danger now.</source>
        <translation>Quelqu’un est en danger maintenant.</translation>
    </message>
    <message>
        <source>This laptop is new here. Whoever knows the key of this hub can send an alert: call the owner and let them read the words of their laptop to you. Somebody may be in danger all the same.</source>
        <translation>Cet ordinateur est nouveau ici. Quiconque connaît la clé de ce hub peut envoyer une alerte : appelez le propriétaire et faites-vous lire les mots de son ordinateur. Quelqu’un peut être en danger malgré tout.</translation>
    </message>
    <message>
        <source>This laptop was reported lost. The alert may be by somebody else: ask its owner before anybody acts on it.</source>
        <translation>Cet ordinateur a été signalé perdu. L’alerte peut venir de quelqu’un d’autre : demandez à son propriétaire avant que quiconque agisse.</translation>
    </message>
    <message>
        <source>Alerts opened in the last 7 days: {count}.</source>
        <translation>Alertes ouvertes ces 7 derniers jours : {count}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Older alerts</source>
        <translation>Alertes plus anciennes</translation>
    </message>
    <message>
        <source>Newer alerts</source>
        <translation>Alertes plus récentes</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} sur {all}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Page {number} sur {all}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words in the record</source>
        <translation>Mots dans l’enregistrement</translation>
    </message>
    <message>
        <source>By form, state, sender or day</source>
        <translation>Par formulaire, état, expéditeur ou jour</translation>
    </message>
    <message>
        <source>every form</source>
        <translation>tous les formulaires</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>tous les états</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Arrived from</source>
        <translation>Arrivé depuis</translation>
    </message>
    <message>
        <source>Arrived until</source>
        <translation>Arrivé jusqu’à</translation>
    </message>
    <message>
        <source>Newer records</source>
        <translation>Enregistrements plus récents</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Enregistrements plus anciens</translation>
    </message>
    <message>
        <source>Every account of this hub can fetch the forms on offer and send records of them.</source>
        <translation>Chaque compte de ce hub peut récupérer les formulaires offerts et en envoyer des enregistrements.</translation>
    </message>
    <message>
        <source>Forms that this hub offers will be listed here.</source>
        <translation>Les formulaires que ce hub propose apparaîtront ici.</translation>
    </message>
    <message>
        <source>Form ID</source>
        <translation>ID du formulaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>offert</translation>
    </message>
    <message>
        <source>not on offer</source>
        <translation>non offert</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Files of the form</source>
        <translation>Fichiers du formulaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>entity list, always as it is now</source>
        <translation>liste d’entités, toujours dans son état actuel</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppes</translation>
    </message>
    <message>
        <source>A sealed envelope (.veld) brings records on a stick where there is no network. When it is taken in, the sender gets a receipt code, by telephone or SMS.</source>
        <translation>Une enveloppe scellée (.veld) apporte des enregistrements sur une clé USB là où il n’y a pas de réseau. Quand elle est reprise, l’expéditeur reçoit un code de réception, par téléphone ou SMS.</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Ouvrir une enveloppe</translation>
    </message>
    <message>
        <source>File of the envelope (.veld)</source>
        <translation>Fichier de l’enveloppe (.veld)</translation>
    </message>
    <message>
        <source>At most 4 GB. It is verified before anything is taken in.</source>
        <translation>Au plus 4 Go. Il est vérifié avant que quoi que ce soit soit repris.</translation>
    </message>
    <message>
        <source>Upload and verify</source>
        <translation>Déposer et vérifier</translation>
    </message>
    <message>
        <source>Choose the file of an envelope first.</source>
        <translation>Choisissez d’abord le fichier d’une enveloppe.</translation>
    </message>
    <message>
        <source>This file is too large for a browser. Take it in on the computer of the hub: “veldmelding envelope receive”.</source>
        <translation>Ce fichier est trop grand pour un navigateur. Reprenez-le sur l’ordinateur du hub : « veldmelding envelope receive ».</translation>
    </message>
    <message>
        <source>Waiting to be taken in</source>
        <translation>Attend d’être reprise</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Envelopes that are taken in will be listed here.</source>
        <translation>Les enveloppes reprises apparaîtront ici.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Records safe here</source>
        <translation>Enregistrements en sûreté ici</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Code de réception</translation>
    </message>
    <message>
        <source>All envelopes</source>
        <translation>Toutes les enveloppes</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>La jeter</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Cet ordinateur est nouveau ici. Appelez son propriétaire et faites-vous lire les mots de son ordinateur. Ne reprenez l’enveloppe que s’ils sont les mêmes.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Les mots sont les mêmes</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>Comment appelez-vous cet ordinateur ?</translation>
    </message>
    <message>
        <source>This laptop is new here. Somebody who administers this hub has to compare its words with the owner before the envelope can be taken in.</source>
        <translation>Cet ordinateur est nouveau ici. Quelqu’un qui administre ce hub doit comparer ses mots avec le propriétaire avant que l’enveloppe puisse être reprise.</translation>
    </message>
    <message>
        <source>missing: put the form up again together with it</source>
        <translation>manque : remettez le formulaire en place avec lui</translation>
    </message>
    <message>
        <source>Save the XForm</source>
        <translation>Enregistrer le XForm</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>Montrer ses enregistrements</translation>
    </message>
    <message>
        <source>Does it take records?</source>
        <translation>Accepte-t-il des enregistrements ?</translation>
    </message>
    <message>
        <source>Open: devices fetch it and send records. Closing: nobody fetches it any more, what was begun still arrives. Closed: nothing arrives any more.</source>
        <translation>Ouvert : les appareils le récupèrent et envoient des enregistrements. En fermeture : plus personne ne le récupère, ce qui a été commencé arrive encore. Fermé : plus rien n’arrive.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>en fermeture</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>not in this project</source>
        <translation>pas dans ce projet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Projet {name}</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>An account sees the forms of its project. One project is enough for most.</source>
        <translation>Un compte voit les formulaires de son projet. Un seul projet suffit à la plupart.</translation>
    </message>
    <message>
        <source>Name of a new project</source>
        <translation>Nom d’un nouveau projet</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Ajouter le projet</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Name of the person or the device</source>
        <translation>Nom de la personne ou de l&apos;appareil</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Il n’y a pas encore de comptes.</translation>
    </message>
    <message>
        <source>A laptop or phone is gone, stolen or was taken? Choose the account it used. A laptop that sent envelopes or alerts is listed by its key as well: shut out both.</source>
        <translation>Un ordinateur ou un téléphone a disparu, a été volé ou pris ? Choisissez le compte qu’il utilisait. Un ordinateur qui a envoyé des enveloppes ou des alertes est aussi listé par sa clé : excluez les deux.</translation>
    </message>
    <message>
        <source>Account or laptop</source>
        <translation>Compte ou ordinateur</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>key of envelopes and alerts</source>
        <translation>clé des enveloppes et des alertes</translation>
    </message>
    <message>
        <source>Records delivered</source>
        <translation>Enregistrements transmis</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Dernière transmission</translation>
    </message>
    <message>
        <source>may send</source>
        <translation>peut envoyer</translation>
    </message>
    <message>
        <source>shut out since {moment}</source>
        <translation>exclu depuis {moment}</translation>
    </message>
    <message>
        <source>Lost: {name}</source>
        <translation>Perdu : {name}</translation>
    </message>
    <message>
        <source>Shut this account out now</source>
        <translation>Exclure ce compte maintenant</translation>
    </message>
    <message>
        <source>Whoever has the device can then neither fetch forms nor send records. Everything that was delivered stays here.</source>
        <translation>Quiconque a l’appareil ne peut alors ni récupérer de formulaires ni envoyer d’enregistrements. Tout ce qui a été transmis reste ici.</translation>
    </message>
    <message>
        <source>Shut this laptop out now</source>
        <translation>Exclure cet ordinateur maintenant</translation>
    </message>
    <message>
        <source>Envelopes that it seals are then refused, and its alerts are marked. Everything that was taken in stays here. If it had an account too, shut that out as well.</source>
        <translation>Les enveloppes qu’il scelle sont alors refusées, et ses alertes marquées. Tout ce qui a été repris reste ici. S’il avait aussi un compte, excluez-le également.</translation>
    </message>
    <message>
        <source>This laptop is shut out since {moment}.</source>
        <translation>Cet ordinateur est exclu depuis {moment}.</translation>
    </message>
    <message>
        <source>Accept this laptop again</source>
        <translation>Accepter à nouveau cet ordinateur</translation>
    </message>
    <message>
        <source>Only if it is back and nobody had it open, or for an envelope from before it was lost.</source>
        <translation>Seulement s’il est revenu et que personne ne l’a eu ouvert, ou pour une enveloppe d’avant sa perte.</translation>
    </message>
    <message>
        <source>Its envelopes</source>
        <translation>Ses enveloppes</translation>
    </message>
    <message>
        <source>This account is shut out since {moment}.</source>
        <translation>Ce compte est exclu depuis {moment}.</translation>
    </message>
    <message>
        <source>What this hub knows</source>
        <translation>Ce que sait ce hub</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>of them sealed</source>
        <translation>dont scellés</translation>
    </message>
    <message>
        <source>of them not sealed</source>
        <translation>dont non scellés</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>What may still be on the device</source>
        <translation>Ce qui peut encore être sur l’appareil</translation>
    </message>
    <message>
        <source>Records that were not sealed at the last delivery can be read by somebody who has the device and its passphrase. They are listed above as “not sealed”.</source>
        <translation>Les enregistrements qui n’étaient pas scellés à la dernière transmission peuvent être lus par quiconque a l’appareil et sa phrase secrète. Ils figurent ci-dessus comme « non scellés ».</translation>
    </message>
    <message>
        <source>Sealed records cannot be read on the device, not even with its passphrase.</source>
        <translation>Les enregistrements scellés ne peuvent pas être lus sur l’appareil, pas même avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Drafts and finished records that were never delivered are unknown here. Ask the person what was in work.</source>
        <translation>Les brouillons et les enregistrements finis jamais transmis sont inconnus ici. Demandez à la personne ce qui était en cours.</translation>
    </message>
    <message>
        <source>Entity lists of the forms are on the device as well: names of sites, and the questions of headquarters.</source>
        <translation>Les listes d’entités des formulaires sont aussi sur l’appareil : noms de sites, et questions du siège.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Shut it out, here on this page.</source>
        <translation>Excluez-le, ici sur cette page.</translation>
    </message>
    <message>
        <source>All accounts and laptops</source>
        <translation>Tous les comptes et ordinateurs</translation>
    </message>
    <message>
        <source>Ask the person in quiet: was the laptop switched off or locked, who may know the passphrase, where is the recovery sheet. Nobody is to blame.</source>
        <translation>Demandez calmement à la personne : l’ordinateur était-il éteint ou verrouillé, qui connaît peut-être la phrase secrète, où est la feuille de secours. Personne n’est en faute.</translation>
    </message>
    <message>
        <source>Was it open, or is the passphrase known to others: treat every record that was not sealed as read. Warn the people whose safety depends on it first.</source>
        <translation>Était-il ouvert, ou la phrase secrète est-elle connue d’autres : tenez pour lu chaque enregistrement non scellé. Prévenez d’abord les personnes dont la sécurité en dépend.</translation>
    </message>
    <message>
        <source>Note the time. Where the law asks for it (GDPR: within 72 hours), tell the authority; this page and the access log are what to attach. Print it.</source>
        <translation>Notez l’heure. Là où la loi l’exige (RGPD : sous 72 heures), avertissez l’autorité ; cette page et le journal des accès sont à joindre. Imprimez-la.</translation>
    </message>
    <message>
        <source>Make a new account for the new device; do not use the old one again.</source>
        <translation>Créez un nouveau compte pour le nouvel appareil ; n’utilisez plus l’ancien.</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Montrer les enregistrements</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of “{name}”</source>
        <translation>Phrase secrète de « {name} »</translation>
    </message>
    <message>
        <source>Write these words down for this person, or let them read along. They are shown only now and kept nowhere; together with the name they open these pages.</source>
        <translation>Notez ces mots pour cette personne, ou laissez-la lire. Ils ne sont montrés que maintenant et gardés nulle part ; avec le nom, ils ouvrent ces pages.</translation>
    </message>
    <message>
        <source>A phone or laptop: fetches forms and sends records.</source>
        <translation>Un téléphone ou un ordinateur : récupère des formulaires et envoie des enregistrements.</translation>
    </message>
    <message>
        <source>Sees all records on these pages, and exports them.</source>
        <translation>Voit tous les enregistrements sur ces pages, et les exporte.</translation>
    </message>
    <message>
        <source>Decides about records and asks questions, too.</source>
        <translation>Décide aussi des enregistrements et pose des questions.</translation>
    </message>
    <message>
        <source>Also forms, accounts, lost laptops, access log.</source>
        <translation>Aussi formulaires, comptes, ordinateurs perdus, journal des accès.</translation>
    </message>
    <message>
        <source>revoked on {moment}</source>
        <translation>révoqué le {moment}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke “{name}”?</source>
        <translation>Révoquer «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This account can then no longer fetch forms or send records. What it has sent stays here; what it has not sent stays safe on its device.</source>
        <translation>Ce compte ne pourra alors plus récupérer de formulaires ni envoyer d&apos;enregistrements. Ce qu&apos;il a envoyé reste ici&#xa0;; ce qu&apos;il n&apos;a pas envoyé reste en sécurité sur son appareil.</translation>
    </message>
    <message>
        <source>Back, change nothing</source>
        <translation>Retour, ne rien changer</translation>
    </message>
    <message>
        <source>Set-up of “{name}”</source>
        <translation>Configuration de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Scan this code with ODK Collect or veldmelding, or copy the text below it. It is shown only now: whoever has it can send as this account.</source>
        <translation>Scannez ce code avec ODK Collect ou veldmelding, ou copiez le texte en dessous. Il n&apos;est montré que maintenant&#xa0;: qui l&apos;a peut envoyer au nom de ce compte.</translation>
    </message>
    <message>
        <source>It leads to {origin}, the address of this page. The device must be able to reach it.</source>
        <translation>Il mène à {origin}, l&apos;adresse de cette page. L&apos;appareil doit pouvoir la joindre.</translation>
    </message>
    <message>
        <source>Set-up text</source>
        <translation>Texte de configuration</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Code de configuration</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, version {version}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>This file has not arrived yet: {name}</source>
        <translation>Ce fichier n&apos;est pas encore arrivé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Save file {name}</source>
        <translation>Enregistrer le fichier {name}</translation>
    </message>
    <message>
        <source>Photo for “{question}”</source>
        <translation>Photo pour « {question} »</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Save the record as XML, exactly as it arrived</source>
        <translation>Enregistrer en XML, exactement comme arrivé</translation>
    </message>
    <message>
        <source>All arrivals</source>
        <translation>Toutes les arrivées</translation>
    </message>
    <message>
        <source>The form of this record cannot be used here, so its answers are shown by their place in the record.</source>
        <translation>Le formulaire de cet enregistrement ne peut pas être utilisé ici, donc ses réponses sont montrées selon leur place dans l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>This record is not complete XML. What could be read of it is shown; all of it is kept.</source>
        <translation>Cet enregistrement n&apos;est pas du XML complet. Ce qui a pu en être lu est montré&#xa0;; tout est gardé.</translation>
    </message>
    <message>
        <source>This record is sealed: only the holder of headquarters’ private key can read it, and this hub is not. It is complete and safe here. Export it with its files and open it with “veldmelding decrypt”.</source>
        <translation>Cet enregistrement est scellé : seul le détenteur de la clé privée du siège peut le lire, et ce hub ne l’est pas. Il est complet et en sécurité ici. Exportez-le avec ses fichiers et ouvrez-le avec « veldmelding decrypt ».</translation>
    </message>
    <message>
        <source>This is a correction of an earlier record.</source>
        <translation>Ceci est une correction d&apos;un enregistrement antérieur.</translation>
    </message>
    <message>
        <source>A correction has replaced this record.</source>
        <translation>Une correction a remplacé cet enregistrement.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>What it made in lists</source>
        <translation>Ce qu’il a créé dans des listes</translation>
    </message>
    <message>
        <source>{label} in the list {list}</source>
        <translation>{label} dans la liste {list}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>waits for an earlier record that has not arrived</source>
        <translation>attend un enregistrement antérieur qui n’est pas arrivé</translation>
    </message>
    <message>
        <source>not done: the list did not take it</source>
        <translation>pas fait : la liste ne l’a pas pris</translation>
    </message>
    <message>
        <source>Kept. The worker sees it with the next delivery.</source>
        <translation>Gardé. L’agent de terrain le voit à la prochaine transmission.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait {seconds} seconds and try again.</source>
        <translation>Trop d&apos;essais sans succès. Attendez {seconds} secondes et réessayez.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n&apos;y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>This request did not come from a page of this hub, or the page was too old. Nothing was changed. Go back, load the page again and repeat what you wanted to do.</source>
        <translation>Cette demande ne venait pas d&apos;une page de ce hub, ou la page était trop ancienne. Rien n&apos;a été changé. Revenez en arrière, rechargez la page et répétez ce que vous vouliez faire.</translation>
    </message>
    <message>
        <source>Not for this account</source>
        <translation>Pas pour ce compte</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Somebody who administers this hub can.</source>
        <translation>Votre compte ne peut pas faire cela. Rien n’a été changé. Quelqu’un qui administre ce hub le peut.</translation>
    </message>
    <message>
        <source>What this hub receives is encrypted. Your passphrase opens what you may see.</source>
        <translation>Ce que ce hub reçoit est chiffré. Votre phrase secrète ouvre ce que vous pouvez voir.</translation>
    </message>
    <message>
        <source>Your name on this hub</source>
        <translation>Votre nom sur ce hub</translation>
    </message>
    <message>
        <source>Leave it empty to sign in with the passphrase of the hub itself.</source>
        <translation>Laissez vide pour vous connecter avec la phrase secrète du hub lui-même.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together, or this account may only send.</source>
        <translation>Ce nom et cette phrase secrète ne vont pas ensemble, ou ce compte ne peut qu’envoyer.</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>Pas par cette connexion</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network could read the passphrase and every record. Open these pages on the computer of the hub itself, or start the hub with a certificate.</source>
        <translation>Cette connexion n&apos;est pas chiffrée&#xa0;: d&apos;autres sur le réseau pourraient lire la phrase secrète et chaque observation. Ouvrez ces pages sur l&apos;ordinateur du hub lui-même, ou démarrez le hub avec un certificat.</translation>
    </message>
    <message>
        <source>To the arrivals</source>
        <translation>Aux arrivées</translation>
    </message>
    <message>
        <source>What corrections changed</source>
        <translation>Ce que les corrections ont changé</translation>
    </message>
    <message>
        <source>Correction of {moment}</source>
        <translation>Correction du {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>No answer is different.</source>
        <translation>Aucune réponse n’est différente.</translation>
    </message>
    <message>
        <source>Open the version before</source>
        <translation>Ouvrir la version d’avant</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>1. Which records</source>
        <translation>1. Quels enregistrements</translation>
    </message>
    <message>
        <source>2. What is inside</source>
        <translation>2. Ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>3. For whom, as what, and why</source>
        <translation>3. Pour qui, sous quelle forme et pourquoi</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Qui le verra</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Choices, numbers and days only. Places as the middle of a cell of about 11 km. No words, files, names or senders; incidents without place and after 30 days.</source>
        <translation>Choix, nombres et jours seulement. Les lieux comme milieu d’une maille d’environ 11 km. Ni mots, ni fichiers, ni noms, ni expéditeurs ; les incidents sans lieu et après 30 jours.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Answers of records that may be shared with partners. Places with 3 decimals, about 100 metres. No senders, devices or files.</source>
        <translation>Réponses des enregistrements qui peuvent être partagés avec des partenaires. Lieux à 3 décimales, environ 100 mètres. Ni expéditeurs, ni appareils, ni fichiers.</translation>
    </message>
    <message>
        <source>Headquarters only</source>
        <translation>Siège seulement</translation>
    </message>
    <message>
        <source>Everything as it arrived, with exact places. Keep it encrypted.</source>
        <translation>Tout tel que c’est arrivé, avec les lieux exacts. Gardez-le chiffré.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Genre de fichier</translation>
    </message>
    <message>
        <source>Tables as CSV, in a zip</source>
        <translation>Tableaux CSV, dans un zip</translation>
    </message>
    <message>
        <source>Workbook for a spreadsheet (.xlsx)</source>
        <translation>Classeur pour tableur (.xlsx)</translation>
    </message>
    <message>
        <source>Places for a map program (.geojson)</source>
        <translation>Lieux pour un logiciel de cartes (.geojson)</translation>
    </message>
    <message>
        <source>With photos and files (headquarters only)</source>
        <translation>Avec photos et fichiers (siège seulement)</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi cela sert-il ?</translation>
    </message>
    <message>
        <source>One line. It is kept in the signed journal and in the access log, with your name.</source>
        <translation>Une ligne. Elle est gardée dans le journal signé et dans le journal des accès, avec votre nom.</translation>
    </message>
    <message>
        <source>Say what the export is for. Nothing was exported.</source>
        <translation>Dites à quoi sert l’export. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>None of these records may go to this audience. Nothing was exported.</source>
        <translation>Aucun de ces enregistrements ne peut aller à ce public. Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Records of veldmelding: {count}.</source>
        <translation>Enregistrements de veldmelding : {count}.</translation>
    </message>
    <message>
        <source>Exported on {moment} by {name}.</source>
        <translation>Exporté le {moment} par {name}.</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>But : {purpose}</translation>
    </message>
    <message>
        <source>For: {audience}. {means}</source>
        <translation>Pour : {audience}. {means}</translation>
    </message>
    <message>
        <source>These are observations, no measure of how common something is. Where nothing is recorded, nothing is known.</source>
        <translation>Ce sont des observations, pas une mesure de fréquence. Là où rien n’est enregistré, rien n’est connu.</translation>
    </message>
    <message>
        <source>Put up a form</source>
        <translation>Mettre un formulaire en place</translation>
    </message>
    <message>
        <source>Form: .xlsx, .xls or XForm .xml</source>
        <translation>Formulaire : .xlsx, .xls ou XForm .xml</translation>
    </message>
    <message>
        <source>Files it needs, such as pictures or .csv lists</source>
        <translation>Fichiers dont il a besoin, comme des images ou des listes .csv</translation>
    </message>
    <message>
        <source>Only check</source>
        <translation>Contrôler seulement</translation>
    </message>
    <message>
        <source>Check and offer</source>
        <translation>Contrôler et offrir</translation>
    </message>
    <message>
        <source>Choose the file of a form first.</source>
        <translation>Choisissez d’abord le fichier d’un formulaire.</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation>Contrôle de {name}</translation>
    </message>
    <message>
        <source>This form works.</source>
        <translation>Ce formulaire fonctionne.</translation>
    </message>
    <message>
        <source>It is on offer now as “{title}”, version {version}.</source>
        <translation>Il est maintenant offert sous « {title} », version {version}.</translation>
    </message>
    <message>
        <source>This form does not work yet. Nothing was put up.</source>
        <translation>Ce formulaire ne fonctionne pas encore. Rien n’a été mis en place.</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>doit être changé</translation>
    </message>
    <message>
        <source>should be looked at</source>
        <translation>mérite un regard</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>bon à savoir</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Envelope {title} with {count} records.</source>
        <translation>Enveloppe {title} avec {count} enregistrements.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complétés</translation>
    </message>
    <message>
        <source>Damaged or missing</source>
        <translation>Abîmés ou manquants</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it</source>
        <translation>Mots de l’ordinateur qui l’a scellée</translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Cet ordinateur est connu ici.</translation>
    </message>
    <message>
        <source>Some records are damaged or missing. The others are safe and can be taken in; the sender still has all of them.</source>
        <translation>Certains enregistrements sont abîmés ou manquent. Les autres sont en sûreté et peuvent être repris ; l’expéditeur les a encore tous.</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Lisez ce code de réception à l’expéditeur, par téléphone ou SMS, en entier :</translation>
    </message>
    <message>
        <source>No record of this envelope is complete here, so there is no receipt code.</source>
        <translation>Aucun enregistrement de cette enveloppe n’est complet ici, il n’y a donc pas de code de réception.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>a file of it is damaged; its text is here</source>
        <translation>un de ses fichiers est abîmé ; son texte est ici</translation>
    </message>
    <message>
        <source>damaged or missing</source>
        <translation>abîmé ou manquant</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation>Ce qui n’est pas ici</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Nouveaux enregistrements</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’il demande</translation>
    </message>
    <message>
        <source>Who did what, and to which record; never what is in it. Lines are kept for 90 days.</source>
        <translation>Qui a fait quoi, et sur quel enregistrement ; jamais ce qu’il contient. Les lignes sont gardées 90 jours.</translation>
    </message>
    <message>
        <source>What people do on these pages will be listed here.</source>
        <translation>Ce que les gens font sur ces pages sera listé ici.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>with the passphrase of the hub</source>
        <translation>avec la phrase secrète du hub</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>quelqu’un d’inconnu</translation>
    </message>
    <message>
        <source>Newer lines</source>
        <translation>Lignes plus récentes</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Lignes plus anciennes</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>s’est connecté</translation>
    </message>
    <message>
        <source>tried to sign in</source>
        <translation>a essayé de se connecter</translation>
    </message>
    <message>
        <source>opened a record</source>
        <translation>a ouvert un enregistrement</translation>
    </message>
    <message>
        <source>saved a file of a record</source>
        <translation>a enregistré un fichier d’un enregistrement</translation>
    </message>
    <message>
        <source>reviewed a record</source>
        <translation>a évalué un enregistrement</translation>
    </message>
    <message>
        <source>took out a record that somebody took back</source>
        <translation>a enlevé un enregistrement que quelqu’un a retiré</translation>
    </message>
    <message>
        <source>exported records</source>
        <translation>a exporté des enregistrements</translation>
    </message>
    <message>
        <source>put a form on offer</source>
        <translation>a offert un formulaire</translation>
    </message>
    <message>
        <source>took a form off offer</source>
        <translation>a retiré un formulaire</translation>
    </message>
    <message>
        <source>changed the state of a form</source>
        <translation>a changé l’état d’un formulaire</translation>
    </message>
    <message>
        <source>made a project</source>
        <translation>a créé un projet</translation>
    </message>
    <message>
        <source>made an account</source>
        <translation>a créé un compte</translation>
    </message>
    <message>
        <source>revoked an account</source>
        <translation>a révoqué un compte</translation>
    </message>
    <message>
        <source>gave an account a new passphrase</source>
        <translation>a donné une nouvelle phrase secrète à un compte</translation>
    </message>
    <message>
        <source>opened an alert</source>
        <translation>a ouvert une alerte</translation>
    </message>
    <message>
        <source>read an alert</source>
        <translation>a lu une alerte</translation>
    </message>
    <message>
        <source>uploaded an envelope</source>
        <translation>a déposé une enveloppe</translation>
    </message>
    <message>
        <source>took in an envelope</source>
        <translation>a repris une enveloppe</translation>
    </message>
    <message>
        <source>threw away an envelope</source>
        <translation>a jeté une enveloppe</translation>
    </message>
    <message>
        <source>accepted a laptop by its words</source>
        <translation>a accepté un ordinateur d’après ses mots</translation>
    </message>
    <message>
        <source>shut out a laptop</source>
        <translation>a exclu un ordinateur</translation>
    </message>
    <message>
        <source>accepted a laptop again</source>
        <translation>a accepté à nouveau un ordinateur</translation>
    </message>
    <message>
        <source>looked up a lost device</source>
        <translation>a consulté un appareil perdu</translation>
    </message>
    <message>
        <source>Places shown: {count}.</source>
        <translation>Lieux montrés : {count}.</translation>
    </message>
    <message>
        <source>Positions are rounded to 3 decimals, about 100 metres. For use inside the organisation; not to be published.</source>
        <translation>Les positions sont arrondies à 3 décimales, environ 100 mètres. Pour usage interne ; à ne pas publier.</translation>
    </message>
    <message>
        <source>Records with a position will be shown on a map here.</source>
        <translation>Les enregistrements avec une position seront montrés ici sur une carte.</translation>
    </message>
    <message>
        <source>Map of {count} places. The table below lists the same places.</source>
        <translation>Carte de {count} lieux. Le tableau ci-dessous liste les mêmes lieux.</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Montrer toute la carte</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <source>The newest {count} are listed.</source>
        <translation>Les {count} plus récents sont listés.</translation>
    </message>
    <message>
        <source>Position (rounded)</source>
        <translation>Position (arrondie)</translation>
    </message>
    <message>
        <source>{count} places close together; look closer</source>
        <translation>{count} lieux proches les uns des autres ; regardez de plus près</translation>
    </message>
    <message>
        <source>collects</source>
        <translation>collecte</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>évalue</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>administre</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>State of this record</source>
        <translation>État de cet enregistrement</translation>
    </message>
    <message>
        <source>Comment or question</source>
        <translation>Commentaire ou question</translation>
    </message>
    <message>
        <source>Every device that collects can read the question to a record. No names, phone numbers or answers.</source>
        <translation>Chaque appareil qui collecte peut lire la question sur un enregistrement. Ni noms, ni numéros de téléphone, ni réponses.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>correction arrived</source>
        <translation>correction arrivée</translation>
    </message>
    <message>
        <source>The worker is asked something.</source>
        <translation>On demande quelque chose à l’agent de terrain.</translation>
    </message>
    <message>
        <source>It can be used as it is.</source>
        <translation>Il peut être utilisé tel quel.</translation>
    </message>
    <message>
        <source>It is not used; the worker hears why.</source>
        <translation>Il n’est pas utilisé ; l’agent de terrain apprend pourquoi.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>a une question</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>Received and safe here. It is not at headquarters yet; it goes on by itself when there is a network.</source>
        <translation>Reçu et en sécurité ici. Il n’est pas encore au siège ; il y va de lui-même quand il y a un réseau.</translation>
    </message>
    <message>
        <source>Received. Headquarters has this record.</source>
        <translation>Reçu. Le siège a cet enregistrement.</translation>
    </message>
    <message>
        <source>laptop without a name</source>
        <translation>ordinateur sans nom</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>connu ici</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nouveau ici</translation>
    </message>
    <message>
        <source>lost since {moment}</source>
        <translation>perdu depuis {moment}</translation>
    </message>
    <message>
        <source>the person asked for it</source>
        <translation>la personne l’a demandé</translation>
    </message>
    <message>
        <source>there was no consent</source>
        <translation>il n’y avait pas de consentement</translation>
    </message>
    <message>
        <source>it puts somebody in danger</source>
        <translation>il met quelqu’un en danger</translation>
    </message>
    <message>
        <source>This record was taken back on {day}: {reason}.</source>
        <translation>Cet enregistrement a été retiré le {day} : {reason}.</translation>
    </message>
    <message>
        <source>Take it out: answers, files, reviews and search words of all its versions go for good, and it cannot be sent here again. A line without content stays. What it made in lists, exports made before and backups are not changed.</source>
        <translation>Enlevez-le : les réponses, fichiers, évaluations et mots de recherche de toutes ses versions disparaissent définitivement, et il ne peut plus être envoyé ici. Une ligne sans contenu reste. Ce qu’il a créé dans les listes, les exports antérieurs et les sauvegardes ne changent pas.</translation>
    </message>
    <message>
        <source>The person took this back. Delete it on this device too.</source>
        <translation>La personne a retiré ceci. Supprimez-le aussi sur cet appareil.</translation>
    </message>
    <message>
        <source>It is to go for good</source>
        <translation>Il doit disparaître définitivement</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>This says that a record was taken back.</source>
        <translation>Ceci dit qu’un enregistrement a été retiré.</translation>
    </message>
    <message>
        <source>That record is not here.</source>
        <translation>Cet enregistrement n’est pas ici.</translation>
    </message>
</context>
<context>
    <name>observations</name>
    <message>
        <source>Draft: {answered} of {asked} questions answered.</source>
        <translation>Brouillon&#xa0;: {answered} questions sur {asked} avec réponse.</translation>
    </message>
    <message>
        <source>In the recycle bin. It can be restored for 30 days after it was deleted.</source>
        <translation>Dans la corbeille. Elle peut être restaurée pendant 30 jours après la suppression.</translation>
    </message>
    <message>
        <source>Gone for good would be: {drafts} drafts and {finalised} finalised records, {unsent} of these not yet confirmed by headquarters, with {files} photos and files. {kept} records stay.</source>
        <translation>Disparaîtraient pour toujours&#xa0;: {drafts} brouillons et {finalised} observations finalisées, dont {unsent} pas encore confirmées par le siège, avec {files} photos et fichiers. {kept} observations restent.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters never had it.</source>
        <translation>Elle n’est plus sur cet ordinateur, avec {files} photos et fichiers. Le siège ne l’a jamais eue.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters has a copy or may have one: with the next delivery it is told to take out the record {instance}. If it does not have the form “Withdrawal”, that waits in the outbox. Backups from before still have it.</source>
        <translation>Il n’est plus sur cet ordinateur, avec {files} photos et fichiers. Le siège en a une copie ou peut en avoir une : avec la prochaine transmission, il lui est dit d’enlever l’enregistrement {instance}. S’il n’a pas le formulaire « Retrait », cela attend dans la boîte d’envoi. Les sauvegardes d’avant l’ont encore.</translation>
    </message>
    <message>
        <source>It is gone from here, with {files} photos and files, and cannot be sent here again. The device it came from may still have it, and so do backups from before.</source>
        <translation>Il n’est plus ici, avec {files} photos et fichiers, et ne peut plus être envoyé ici. L’appareil d’où il venait peut encore l’avoir, comme les sauvegardes d’avant.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Ready to deliver. So far it is only on this laptop.</source>
        <translation>Prête à transmettre. Pour l&apos;instant, elle est seulement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Headquarters has {acknowledged} of {total} parts. The rest is ready to deliver.</source>
        <translation>Le siège a {acknowledged} parties sur {total}. Le reste est prêt à transmettre.</translation>
    </message>
    <message>
        <source>Carried by envelope {envelope}. Until headquarters gives its receipt code, this laptop has the only copy that is certain.</source>
        <translation>Portée par l’enveloppe {envelope}. Jusqu’à ce que le siège donne son code de réception, cet ordinateur a la seule copie certaine.</translation>
    </message>
    <message>
        <source>Handed over to the colleague with these words: {words}. Until headquarters confirms it, it stays here and is delivered from here too; it counts once.</source>
        <translation>Remise au collègue qui a ces mots : {words}. Jusqu’à ce que le siège la confirme, elle reste ici et est aussi transmise d’ici ; elle compte une fois.</translation>
    </message>
    <message>
        <source>Being delivered: {acknowledged} of {total} parts have arrived.</source>
        <translation>Transmission en cours&#xa0;: {acknowledged} parties sur {total} sont arrivées.</translation>
    </message>
    <message>
        <source>Delivered. Headquarters has all of it.</source>
        <translation>Transmise. Le siège l&apos;a en entier.</translation>
    </message>
</context>
<context>
    <name>safeguards</name>
    <message>
        <source>This looks like a telephone number. Leave it out: it can lead to a person.</source>
        <translation>Cela ressemble à un numéro de téléphone. Retirez-le&#xa0;: il peut mener à une personne.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Leave it out: it can lead to a person.</source>
        <translation>Cela ressemble à une adresse e-mail. Retirez-la&#xa0;: elle peut mener à une personne.</translation>
    </message>
    <message>
        <source>This looks like a number plate. Leave it out: it can lead to a person.</source>
        <translation>Cela ressemble à une plaque d&apos;immatriculation. Retirez-la&#xa0;: elle peut mener à une personne.</translation>
    </message>
    <message>
        <source>Is this a person? Leave names out: “{words}”. A role is enough.</source>
        <translation>Est-ce une personne&#xa0;? Retirez les noms&#xa0;: «&#xa0;{words}&#xa0;». Un rôle suffit.</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>Records of this form are encrypted for headquarters when they are finalised. After that nobody can read, print or correct them on this laptop, also with the passphrase; the form, date, size, state and case code stay visible.</source>
        <translation>Les enregistrements de ce formulaire sont chiffrés pour le siège quand ils sont finalisés. Ensuite personne ne peut les lire, les imprimer ni les corriger sur cet ordinateur, même avec la phrase secrète ; formulaire, date, taille, état et code du cas restent visibles.</translation>
    </message>
    <message>
        <source>This form has no key, so its records stay readable on this laptop after finalising, for whoever has the passphrase.</source>
        <translation>Ce formulaire n’a pas de clé, ses enregistrements restent donc lisibles sur cet ordinateur après finalisation, pour quiconque a la phrase secrète.</translation>
    </message>
    <message>
        <source>Headquarters wants this form sealed, but the form it offers has no key. Only headquarters can mend that, by offering the form with its public key. Until then, deliver soon.</source>
        <translation>Le siège veut ce formulaire scellé, mais le formulaire qu’il offre n’a pas de clé. Seul le siège peut y remédier, en offrant le formulaire avec sa clé publique. D’ici là, transmettez vite.</translation>
    </message>
    <message>
        <source>With a key from headquarters its records could no longer be read or corrected here once they are finalised.</source>
        <translation>Avec une clé du siège, ses enregistrements ne pourraient plus être lus ni corrigés ici une fois finalisés.</translation>
    </message>
    <message>
        <source>This form is sealed, and it registers sites or cases ({lists}). Servers make none from what they cannot read, so these lists do not grow by themselves: headquarters has to add them.</source>
        <translation>Ce formulaire est scellé, et il enregistre des sites ou des cas ({lists}). Les serveurs n’en créent pas de ce qu’ils ne peuvent pas lire, ces listes ne grandissent donc pas d’elles-mêmes : le siège doit les compléter.</translation>
    </message>
    <message>
        <source>This form registers sites or cases ({lists}). Sealed, it would register none, because a server makes none from what it cannot read. It is better left open, with little in it.</source>
        <translation>Ce formulaire enregistre des sites ou des cas ({lists}). Scellé, il n’en enregistrerait aucun, car un serveur n’en crée pas de ce qu’il ne peut pas lire. Mieux vaut le laisser ouvert, avec peu dedans.</translation>
    </message>
    <message>
        <source>The key in this form cannot be used, so no record can be begun with it. Headquarters has to offer the form again with a right key.</source>
        <translation>La clé de ce formulaire ne peut pas servir, aucun enregistrement ne peut donc être commencé avec lui. Le siège doit offrir le formulaire de nouveau avec une clé juste.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>One of the two copies of the key file ({first}, {second}) is damaged. It is written again from the other one when the vault is unlocked next.</source>
        <translation>L&apos;une des deux copies du fichier de clé ({first}, {second}) est endommagée. Elle est réécrite à partir de l&apos;autre au prochain déverrouillage du coffre.</translation>
    </message>
    <message>
        <source>After a power cut or a disk fault the newest changes could not be read; compare your last records with what you remember. What was unreadable is kept in {file}.</source>
        <translation>Après une coupure de courant ou un défaut du disque, les derniers changements n&apos;ont pas pu être lus&#xa0;; comparez vos derniers enregistrements avec vos souvenirs. Ce qui était illisible est gardé dans {file}.</translation>
    </message>
    <message>
        <source>The database is damaged in {places} places. Restore the last backup into a new folder, and keep this folder: much of it may still be readable.</source>
        <translation>La base de données est endommagée à {places} endroits. Restaurez la dernière sauvegarde dans un nouveau dossier, et gardez ce dossier-ci&#xa0;: une grande partie est peut-être encore lisible.</translation>
    </message>
    <message>
        <source>{rows} entries in the database refer to something that is not there. Make a backup now, keep the older ones too, and look through your last records.</source>
        <translation>{rows} entrées de la base renvoient à quelque chose qui n’existe pas. Faites maintenant une sauvegarde, gardez aussi les anciennes, et parcourez vos derniers enregistrements.</translation>
    </message>
    <message>
        <source>The search index is damaged; searching may miss records. The records themselves are not affected. Let the index be made again.</source>
        <translation>L’index de recherche est endommagé ; la recherche peut manquer des enregistrements. Les enregistrements eux-mêmes ne sont pas touchés. Faites refaire l’index.</translation>
    </message>
    <message>
        <source>The journal of what was done to the records was altered or is damaged. The records themselves are told apart: compare what matters with what headquarters has.</source>
        <translation>Le journal de ce qui a été fait aux observations a été modifié ou est endommagé. Les observations elles-mêmes sont à part&#xa0;: comparez ce qui compte avec ce qu&apos;a le siège.</translation>
    </message>
    <message>
        <source>{files} photos or files are damaged or missing. A backup may still have them.</source>
        <translation>{files} photos ou fichiers sont endommagés ou manquent. Une sauvegarde les a peut-être encore.</translation>
    </message>
    <message>
        <source>No passphrase yet.</source>
        <translation>Pas encore de phrase secrète.</translation>
    </message>
    <message>
        <source>Only digits: a computer tries all of them. Take words that have nothing to do with each other.</source>
        <translation>Seulement des chiffres&#xa0;: un ordinateur les essaie tous. Prenez des mots qui n&apos;ont rien à voir entre eux.</translation>
    </message>
    <message>
        <source>Far too easy to guess. Take four words or more.</source>
        <translation>Bien trop facile à deviner. Prenez quatre mots ou plus.</translation>
    </message>
    <message>
        <source>Too weak for what the vault may hold. Make it longer: four words or more.</source>
        <translation>Trop faible pour ce que le coffre peut contenir. Allongez-la&#xa0;: quatre mots ou plus.</translation>
    </message>
    <message>
        <source>Just enough. One or two more words make it good.</source>
        <translation>Juste assez. Un ou deux mots de plus la rendent bonne.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>The records in this vault are older than they were when it was last locked: somebody or something put an earlier copy of the database in its place. Nothing was changed and everything in it can be read. If you did not do this yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>Les observations de ce coffre sont plus anciennes qu&apos;à son dernier verrouillage&#xa0;: quelqu&apos;un ou quelque chose a remis une copie antérieure de la base à sa place. Rien n&apos;a été changé et tout peut être lu. Si ce n&apos;est pas vous, comparez vos dernières observations à vos notes et prévenez le siège.</translation>
    </message>
    <message>
        <source>Parts of the database were exchanged for other, perhaps older ones while the vault was locked. Nothing was changed and everything in it can be read. Compare your last records with your notes and tell headquarters.</source>
        <translation>Des parties de la base ont été remplacées par d&apos;autres, peut-être plus anciennes, pendant que le coffre était verrouillé. Rien n&apos;a été changé et tout peut être lu. Comparez vos dernières observations à vos notes et prévenez le siège.</translation>
    </message>
    <message>
        <source>This vault was in a later state on this computer before: its folder was replaced by an earlier copy. Nothing was changed and everything in it can be read. If you did not put the copy there yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>Ce coffre était déjà dans un état plus récent sur cet ordinateur&#xa0;: son dossier a été remplacé par une copie antérieure. Rien n&apos;a été changé et tout peut être lu. Si vous n&apos;avez pas mis cette copie vous-même, comparez vos dernières observations à vos notes et prévenez le siège.</translation>
    </message>
    <message>
        <source>Destroying the keys makes it impractical, not impossible, to get anything back: an SSD, a cloud folder or a snapshot may keep old blocks of the key file, and whoever has a backup and its passphrase, or headquarters where you let it in, can still open that backup.</source>
        <translation>Détruire les clés rend la récupération impraticable, pas impossible&#xa0;: un SSD, un dossier en nuage ou un instantané peut garder d&apos;anciens blocs du fichier de clés, et qui a une sauvegarde et sa phrase secrète, ou le siège si vous l&apos;avez permis, peut encore ouvrir cette sauvegarde.</translation>
    </message>
    <message>
        <source>Everything in this vault would be gone for good: {records} records, {unsent} of them not yet confirmed by headquarters, and {files} photos and files.</source>
        <translation>Tout ce que contient ce coffre disparaîtrait pour toujours&#xa0;: {records} observations, dont {unsent} pas encore confirmées par le siège, et {files} photos et fichiers.</translation>
    </message>
    <message>
        <source>Typed where the vault is unlocked, this passphrase destroys the keys of the vault, for you, the recovery key and headquarters alike. What was not delivered or backed up is lost for good. The answer looks like that of a wrong passphrase.</source>
        <translation>Tapée là où le coffre se déverrouille, cette phrase secrète détruit les clés du coffre, pour vous, pour la clé de secours et pour le siège à la fois. Ce qui n’a été ni transmis ni sauvegardé est perdu pour de bon. La réponse ressemble à celle d’une phrase secrète fausse.</translation>
    </message>
    <message>
        <source>It can put you in danger: whoever forces you may hold a copy of the disk, may know of this function, or may punish you because nothing opens. Destroying records may also be a crime where you are. Records that were sealed or delivered and cleared away before a journey protect more, and you can answer every question truthfully.</source>
        <translation>Elle peut vous mettre en danger : qui vous force a peut-être une copie du disque, connaît peut-être cette fonction, ou peut vous punir parce que rien ne s’ouvre. Détruire des enregistrements peut aussi être un délit là où vous êtes. Des enregistrements scellés, ou transmis et nettoyés avant un voyage, protègent mieux, et vous pouvez répondre à chaque question selon la vérité.</translation>
    </message>
    <message>
        <source>It does not reach backups, and it ends when the keys are exchanged: set it again after that. Take words that nobody types by mistake.</source>
        <translation>Elle n’atteint pas les sauvegardes, et elle prend fin quand les clés sont remplacées : définissez-la de nouveau ensuite. Prenez des mots que personne ne tape par erreur.</translation>
    </message>
</context>
<context>
    <name>xforms</name>
    <message>
        <source>this element stands twice in the form&apos;s data and is no repeat; only the first is used</source>
        <translation>cet élément figure deux fois dans les données du formulaire et n&apos;est pas une répétition&#xa0;; seul le premier est utilisé</translation>
    </message>
    <message>
        <source>this bind refers to a question that is not in the form&apos;s data; it is ignored</source>
        <translation>ce bind renvoie à une question qui n&apos;est pas dans les données du formulaire&#xa0;; il est ignoré</translation>
    </message>
    <message>
        <source>the data type “{type}” is not known; the answer is kept as text</source>
        <translation>le type de données «&#xa0;{type}&#xa0;» n&apos;est pas connu&#xa0;; la réponse est gardée comme texte</translation>
    </message>
    <message>
        <source>a list has no name; nothing can refer to it</source>
        <translation>une liste n&apos;a pas de nom&#xa0;; rien ne peut y renvoyer</translation>
    </message>
    <message>
        <source>two lists have the same name “{name}”</source>
        <translation>deux listes ont le même nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>an action writes to a question that does not exist; it is ignored</source>
        <translation>une action écrit dans une question qui n&apos;existe pas&#xa0;; elle est ignorée</translation>
    </message>
    <message>
        <source>the form wants sound recorded in the background while it is filled in; on a laptop that does not do so, the record goes without</source>
        <translation>le formulaire veut un enregistrement sonore en arrière-plan pendant qu’on le remplit ; sur un ordinateur qui ne le fait pas, l’enregistrement part sans</translation>
    </message>
    <message>
        <source>the form does not say by which version of entities it works; its records create and change none</source>
        <translation>le formulaire ne dit pas selon quelle version des entités il fonctionne ; ses enregistrements n&apos;en créent et n&apos;en changent aucune</translation>
    </message>
    <message>
        <source>it uses version “{version}” of entities, which this app does not know</source>
        <translation>il utilise la version «&#xa0;{version}&#xa0;» des entités, que cette application ne connaît pas</translation>
    </message>
    <message>
        <source>it was made with another form</source>
        <translation>il a été fait avec un autre formulaire</translation>
    </message>
    <message>
        <source>The form is encrypted and makes entities of the list {lists}. Servers make none from what they cannot read: leave out the key, or the entities.</source>
        <translation>Le formulaire est chiffré et crée des entités de la liste {lists}. Les serveurs n’en créent pas de ce qu’ils ne peuvent pas lire : retirez la clé, ou les entités.</translation>
    </message>
    <message>
        <source>The form has no public key: its records stay readable on the laptop after finalising, for whoever has the passphrase.</source>
        <translation>Le formulaire n’a pas de clé publique : ses enregistrements restent lisibles sur l’ordinateur après finalisation, pour quiconque a la phrase secrète.</translation>
    </message>
    <message>
        <source>The form makes entities of the list {lists}. With a public key its records would be sealed, and servers make no entities from what they cannot read.</source>
        <translation>Le formulaire crée des entités de la liste {lists}. Avec une clé publique, ses enregistrements seraient scellés, et les serveurs ne créent pas d’entités de ce qu’ils ne peuvent pas lire.</translation>
    </message>
    <message>
        <source>the form needs the file {name}, which is not beside it</source>
        <translation>le formulaire a besoin du fichier {name}, qui n&apos;est pas à côté de lui</translation>
    </message>
    <message>
        <source>the file {name} of the list “{list}” cannot be read as a list</source>
        <translation>le fichier {name} de la liste «&#xa0;{list}&#xa0;» ne peut pas être lu comme une liste</translation>
    </message>
    <message>
        <source>its list of files is not complete</source>
        <translation>sa liste de fichiers n&apos;est pas complète</translation>
    </message>
    <message>
        <source>it was encrypted for another key</source>
        <translation>il a été chiffré pour une autre clé</translation>
    </message>
    <message>
        <source>its parts were changed or do not belong together</source>
        <translation>ses parties ont été modifiées ou ne vont pas ensemble</translation>
    </message>
    <message>
        <source>one of its files is damaged or cut short</source>
        <translation>un de ses fichiers est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>the private key cannot be opened with this passphrase</source>
        <translation>la clé privée ne peut pas être ouverte avec cette phrase secrète</translation>
    </message>
    <message>
        <source>the private key is not an RSA key</source>
        <translation>la clé privée n&apos;est pas une clé RSA</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>il n&apos;est pas chiffré</translation>
    </message>
    <message>
        <source>its file {name} is missing</source>
        <translation>son fichier {name} manque</translation>
    </message>
    <message>
        <source>it is not a public key</source>
        <translation>ce n&apos;est pas une clé publique</translation>
    </message>
    <message>
        <source>it is not an RSA key</source>
        <translation>ce n&apos;est pas une clé RSA</translation>
    </message>
    <message>
        <source>it has {bits} bits, and fewer than {usual} can be broken</source>
        <translation>elle a {bits} bits, et une clé de moins de {usual} peut être cassée</translation>
    </message>
    <message>
        <source>The key of this form has {bits} bits. ODK Central itself only decrypts records made with keys of {usual} bits; others have to be decrypted by hand.</source>
        <translation>La clé de ce formulaire a {bits} bits. ODK Central ne déchiffre lui-même que les enregistrements faits avec des clés de {usual} bits&#xa0;; les autres doivent être déchiffrés à la main.</translation>
    </message>
    <message>
        <source>the form is too large for some of its rules to be looked at</source>
        <translation>le formulaire est trop grand pour que toutes ses règles soient examinées</translation>
    </message>
    <message>
        <source>the language “{language}” has no code such as (en) behind its name, so it is never chosen by itself</source>
        <translation>la langue « {language} » n’a pas de code comme (en) après son nom, elle n’est donc jamais choisie d’elle-même</translation>
    </message>
    <message>
        <source>{count} texts are missing in “{language}”, such as {example}</source>
        <translation>{count} textes manquent en «&#xa0;{language}&#xa0;», par exemple {example}</translation>
    </message>
    <message>
        <source>the choice value “{value}” has a space in it; several answers could not be told apart</source>
        <translation>la valeur de choix «&#xa0;{value}&#xa0;» contient un espace&#xa0;; plusieurs réponses ne pourraient pas être distinguées</translation>
    </message>
    <message>
        <source>the choice value “{value}” is there twice</source>
        <translation>la valeur de choix «&#xa0;{value}&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>there is nothing to choose from</source>
        <translation>il n&apos;y a rien à choisir</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not supported; a plain question is shown</source>
        <translation>l&apos;apparence «&#xa0;{word}&#xa0;» n&apos;est pas prise en charge&#xa0;; une question simple est affichée</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not known</source>
        <translation>l&apos;apparence «&#xa0;{word}&#xa0;» n&apos;est pas connue</translation>
    </message>
    <message>
        <source>the form has no list named “{name}”</source>
        <translation>le formulaire n&apos;a pas de liste nommée «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>this question has no label</source>
        <translation>cette question n&apos;a pas d&apos;étiquette (label)</translation>
    </message>
    <message>
        <source>how the form is filled is not logged</source>
        <translation>la façon dont le formulaire est rempli n&apos;est pas journalisée</translation>
    </message>
    <message>
        <source>a position is only filled in by itself where the device knows it</source>
        <translation>une position n&apos;est remplie d&apos;elle-même que là où l&apos;appareil la connaît</translation>
    </message>
    <message>
        <source>this form asks nothing</source>
        <translation>ce formulaire ne demande rien</translation>
    </message>
    <message>
        <source>this group is empty</source>
        <translation>ce groupe est vide</translation>
    </message>
    <message>
        <source>“{source}” has a question that is compared with nothing: it counts as true here when it is answered, and always in some programs; compare it with a value</source>
        <translation>«&#xa0;{source}&#xa0;» contient une question comparée à rien&#xa0;: elle compte ici comme vraie dès qu&apos;elle a une réponse, et toujours dans certains programmes&#xa0;; comparez-la à une valeur</translation>
    </message>
    <message>
        <source>a calculation that is true or false is compared with 1 or 0; programs store it as “true” or as “1”. Use if(…, 1, 0) there</source>
        <translation>un calcul qui est vrai ou faux est comparé à 1 ou 0&#xa0;; les programmes le gardent comme «&#xa0;true&#xa0;» ou comme «&#xa0;1&#xa0;». Utilisez-y if(…, 1, 0)</translation>
    </message>
    <message>
        <source>a question of a repeat is used from outside it as if there were only one: comparing takes any of the answers here, everything else the first, and some programs stop; say which instance is meant</source>
        <translation>une question d’une répétition est utilisée de l’extérieur comme s’il n’y en avait qu’une : la comparaison prend ici n’importe laquelle des réponses, tout le reste la première, et certains programmes s’arrêtent ; dites quelle occurrence est visée</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” has to fit the whole answer here, and a part of it in some programs; write ^ at its start and $ at its end</source>
        <translation>le motif «&#xa0;{pattern}&#xa0;» doit correspondre ici à toute la réponse, et dans certains programmes à une partie&#xa0;; écrivez ^ à son début et $ à sa fin</translation>
    </message>
    <message>
        <source>{function}() looks at one answer only, that of the same repeat instance; to take all instances, calculate it outside the repeat</source>
        <translation>{function}() ne regarde qu&apos;une réponse, celle de la même instance de la répétition&#xa0;; pour prendre toutes les instances, calculez en dehors de la répétition</translation>
    </message>
    <message>
        <source>{function}() leaves answers out that are empty; some programs give nothing as soon as one is</source>
        <translation>{function}() omet les réponses vides ; certains programmes ne donnent rien dès que l’une l’est</translation>
    </message>
    <message>
        <source>“{text}” is not the way numbers are written in forms, so it is none here; some programs read it</source>
        <translation>« {text} » n’est pas la façon d’écrire les nombres dans les formulaires, ce n’en est donc pas un ici ; certains programmes le lisent</translation>
    </message>
    <message>
        <source>“{text}” is not a date; the result is empty</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une date&#xa0;; le résultat est vide</translation>
    </message>
    <message>
        <source>this group refers to nothing in the form&apos;s data; it only groups on screen</source>
        <translation>ce groupe ne renvoie à rien dans les données du formulaire&#xa0;; il ne regroupe qu&apos;à l&apos;écran</translation>
    </message>
    <message>
        <source>this repeat refers to nothing in the form&apos;s data; its questions are not shown</source>
        <translation>cette répétition ne renvoie à rien dans les données du formulaire&#xa0;; ses questions ne sont pas affichées</translation>
    </message>
    <message>
        <source>the control “{control}” is not known; it is not shown</source>
        <translation>l&apos;élément «&#xa0;{control}&#xa0;» n&apos;est pas connu&#xa0;; il n&apos;est pas affiché</translation>
    </message>
    <message>
        <source>this question refers to nothing in the form&apos;s data; it is not shown</source>
        <translation>cette question ne renvoie à rien dans les données du formulaire&#xa0;; elle n&apos;est pas affichée</translation>
    </message>
    <message>
        <source>this way of listing choices is not supported; the question has no choices</source>
        <translation>cette façon de lister les choix n&apos;est pas prise en charge&#xa0;; la question n&apos;a pas de choix</translation>
    </message>
    <message>
        <source>the form is no well-formed XML: a “&lt;” in a condition has to be written “&amp;lt;”; it is read as meant</source>
        <translation>le formulaire n&apos;est pas un XML bien formé&#xa0;: un «&#xa0;&lt;&#xa0;» dans une condition doit s&apos;écrire «&#xa0;&amp;lt;&#xa0;»&#xa0;; il est lu comme voulu</translation>
    </message>
    <message>
        <source>its model holds no instance</source>
        <translation>son modèle ne contient pas d&apos;instance</translation>
    </message>
    <message>
        <source>its first instance is empty</source>
        <translation>sa première instance est vide</translation>
    </message>
    <message>
        <source>it has no XForms model</source>
        <translation>il n&apos;a pas de modèle XForms</translation>
    </message>
    <message>
        <source>the expression “{source}” ({what}) does not work: {problem}</source>
        <translation>l&apos;expression «&#xa0;{source}&#xa0;» ({what}) ne marche pas&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>it is not a workbook, or it is damaged</source>
        <translation>ce n&apos;est pas un classeur, ou il est endommagé</translation>
    </message>
    <message>
        <source>one of its sheets is damaged</source>
        <translation>une de ses feuilles est endommagée</translation>
    </message>
    <message>
        <source>it is protected with a password or damaged; save it as .xlsx without a password</source>
        <translation>il est protégé par un mot de passe ou endommagé ; enregistrez-le en .xlsx sans mot de passe</translation>
    </message>
    <message>
        <source>these are far too many or too long columns</source>
        <translation>ce sont bien trop de colonnes, ou de trop longues</translation>
    </message>
    <message>
        <source>it has far too many sheets, or too long names of sheets</source>
        <translation>il a bien trop de feuilles, ou des noms de feuilles trop longs</translation>
    </message>
    <message>
        <source>the text in column {column} is longer than a cell can hold</source>
        <translation>le texte de la colonne {column} est plus long que ce qu’une cellule peut contenir</translation>
    </message>
    <message>
        <source>column {column} mentions far too many questions</source>
        <translation>la colonne {column} mentionne bien trop de questions</translation>
    </message>
    <message>
        <source>a sheet has far too many cells</source>
        <translation>une feuille a beaucoup trop de cellules</translation>
    </message>
    <message>
        <source>it unpacks to far more than a form can be</source>
        <translation>décompressé, il est bien plus grand qu&apos;un formulaire ne peut l&apos;être</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it holds two files with the same name</source>
        <translation>il contient deux fichiers du même nom</translation>
    </message>
    <message>
        <source>it declares entities, as attacks do</source>
        <translation>il déclare des entités, comme le font des attaques</translation>
    </message>
    <message>
        <source>the converter gave up on it ({problem})</source>
        <translation>le convertisseur a renoncé ({problem})</translation>
    </message>
    <message>
        <source>it holds no survey sheet, so it is not an XLSForm</source>
        <translation>il ne contient pas de feuille survey, donc ce n&apos;est pas un XLSForm</translation>
    </message>
    <message>
        <source>its text encoding is not known</source>
        <translation>son codage de texte est inconnu</translation>
    </message>
    <message>
        <source>it is nested more than {depth} levels deep</source>
        <translation>il est imbriqué sur plus de {depth} niveaux</translation>
    </message>
    <message>
        <source>it has far too many elements</source>
        <translation>il a bien trop d’éléments</translation>
    </message>
    <message>
        <source>an element has far too many attributes</source>
        <translation>un élément a bien trop d’attributs</translation>
    </message>
    <message>
        <source>it declares far too many namespaces</source>
        <translation>il déclare bien trop d’espaces de noms</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>il déclare un type de document</translation>
    </message>
    <message>
        <source>it declares an entity</source>
        <translation>il déclare une entité</translation>
    </message>
    <message>
        <source>it refers to something outside the file</source>
        <translation>il renvoie à quelque chose hors du fichier</translation>
    </message>
</context>
</TS>
