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
    <message>
        <source>Looking for new forms</source>
        <translation>Recherche de nouveaux formulaires</translation>
    </message>
    <message>
        <source>The connection works. Headquarters answered.</source>
        <translation>La connexion marche. Le siège a répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n new form(s) or version(s).</source>
        <translation>
            <numerusform>%n nouveau formulaire ou nouvelle version.</numerusform>
            <numerusform>%n nouveaux formulaires ou nouvelles versions.</numerusform>
        </translation>
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
    <name>Desktop</name>
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
        <source>or drop the picture here</source>
        <translation>ou déposez l&apos;image ici</translation>
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
    <name>LanguageStep</name>
    <message>
        <source>Which language do you want to read?</source>
        <translation>Dans quelle langue voulez-vous lire&#xa0;?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings. Forms have their own languages.</source>
        <translation>Vous pouvez la changer à tout moment dans Réglages. Les formulaires ont leurs propres langues.</translation>
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
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>all {all} part(s)</source>
        <translation>toutes les parties ({all})</translation>
    </message>
    <message>
        <source>{done} of {all} part(s)</source>
        <translation>parties&#xa0;: {done} sur {all}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
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
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
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
    <name>RecordLine</name>
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
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Ouvrir avec la clé de secours</translation>
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
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
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
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Vault: {label}</source>
        <translation>Coffre&#xa0;: {label}</translation>
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
        <source>What does your recovery sheet say?</source>
        <translation>Que dit votre feuille de secours&#xa0;?</translation>
    </message>
    <message>
        <source>Type two groups from the paper. This shows that it can be read.</source>
        <translation>Tapez deux groupes lus sur le papier. Cela montre qu&apos;il est lisible.</translation>
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
        <source>✓ Saved as {name}. It is not encrypted: print it, then delete the file.</source>
        <translation>✓ Enregistré sous {name}. Le fichier n&apos;est pas chiffré&#xa0;: imprimez-le, puis supprimez-le.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
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
    <name>SafetySection</name>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself after</source>
        <translation>&amp;Verrouiller automatiquement après</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Verrouiller automatiquement après</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your &amp;team code</source>
        <translation>Code de l&apos;é&amp;quipe</translation>
    </message>
    <message>
        <source>Your team code</source>
        <translation>Code de l&apos;équipe</translation>
    </message>
    <message>
        <source>Forms that ask for it are filled in with it. Not your name: a code like GOM07.</source>
        <translation>Les formulaires qui demandent ce code le reçoivent. Pas votre nom&#xa0;: un code comme GOM07.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Passphrase until no&amp;w</source>
        <translation>Ph&amp;rase secrète actuelle</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>The recovery key stays the same. A copy of the vault made before still opens with the old passphrase.</source>
        <translation>La clé de secours reste la même. Une copie du coffre faite avant s&apos;ouvre encore avec l&apos;ancienne phrase secrète.</translation>
    </message>
    <message>
        <source>✓ The passphrase was changed.</source>
        <translation>✓ La phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
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
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
    <name>_SliderNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Écrivez un nombre, par exemple 12,5.</translation>
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
        <source>Headquarters wants observations of this form sealed to its key, and this one is not. It was not sent and is safe on this laptop. Ask headquarters what to do.</source>
        <translation>Le siège veut que les observations de ce formulaire soient scellées pour sa clé, et celle-ci ne l&apos;est pas. Elle n&apos;a pas été envoyée et est en sécurité sur cet ordinateur. Demandez au siège que faire.</translation>
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
        <source>This set-up code is much larger than one can be and was refused. Ask headquarters for a new one.</source>
        <translation>Ce code de configuration est bien plus grand que possible et a été refusé. Demandez-en un nouveau au siège.</translation>
    </message>
    <message>
        <source>This address of {host} does not say who you are. Ask headquarters for the set-up code of your app user, or enter a user name and password.</source>
        <translation>Cette adresse de {host} ne dit pas qui vous êtes. Demandez au siège le code de configuration de votre utilisateur d&apos;application, ou entrez un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>This code is only for trying out a form that is still being made. Ask headquarters for the set-up code of your app user.</source>
        <translation>Ce code sert seulement à essayer un formulaire encore en préparation. Demandez au siège le code de configuration de votre utilisateur d&apos;application.</translation>
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
</context>
<context>
    <name>evidence</name>
    <message>
        <source>This folder holds {records} records as they were finalised, byte for byte, in the folder originals. The file log.jsonl says when each was made, changed, finalised and delivered; every line is signed. Verify all of it with verify_evidence.py from the documentation of Veldmelding, and compare the fingerprint of the key with what headquarters has: {fingerprint}. What is in this folder is not encrypted.</source>
        <translation>Ce dossier contient {records} observations telles que finalisées, octet par octet, dans le dossier originals. Le fichier log.jsonl dit quand chacune a été créée, modifiée, finalisée et transmise&#xa0;; chaque ligne est signée. Vérifiez le tout avec verify_evidence.py de la documentation de Veldmelding, et comparez l&apos;empreinte de la clé à celle du siège&#xa0;: {fingerprint}. Le contenu de ce dossier n&apos;est pas chiffré.</translation>
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
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Records received: {count}. The newest is first.</source>
        <translation>Enregistrements reçus&#xa0;: {count}. Le plus récent est en premier.</translation>
    </message>
    <message>
        <source>Records that phones and laptops send will be listed here.</source>
        <translation>Les enregistrements envoyés par les téléphones et les ordinateurs apparaîtront ici.</translation>
    </message>
    <message>
        <source>Make an account for the first one</source>
        <translation>Créer un compte pour le premier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
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
        <source>replaced by a correction</source>
        <translation>remplacé par une correction</translation>
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
        <source>Every account of this hub can fetch these forms and send records of them.</source>
        <translation>Chaque compte de ce hub peut récupérer ces formulaires et envoyer des enregistrements faits avec eux.</translation>
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
        <source>may send</source>
        <translation>peut envoyer</translation>
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
        <source>Save the record as XML, exactly as it arrived</source>
        <translation>Enregistrer en XML, exactement comme arrivé</translation>
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
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>What this hub receives is encrypted. Its passphrase opens these pages.</source>
        <translation>Ce que ce hub reçoit est chiffré. Sa phrase secrète ouvre ces pages.</translation>
    </message>
    <message>
        <source>Passphrase of this hub</source>
        <translation>Phrase secrète de ce hub</translation>
    </message>
    <message>
        <source>This is not the passphrase of this hub.</source>
        <translation>Ce n&apos;est pas la phrase secrète de ce hub.</translation>
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
        <source>{rows} entries in the database refer to something that is not there.</source>
        <translation>{rows} entrées de la base de données renvoient à quelque chose qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The search index is damaged; searching may miss records.</source>
        <translation>L&apos;index de recherche est endommagé&#xa0;; la recherche peut manquer des enregistrements.</translation>
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
        <source>sound is not recorded in the background</source>
        <translation>le son n&apos;est pas enregistré en arrière-plan</translation>
    </message>
    <message>
        <source>an action writes to a question that does not exist; it is ignored</source>
        <translation>une action écrit dans une question qui n&apos;existe pas&#xa0;; elle est ignorée</translation>
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
        <source>the pattern “{pattern}” has to fit the whole answer here, and a part of it in some programs; write ^ at its start and $ at its end</source>
        <translation>le motif «&#xa0;{pattern}&#xa0;» doit correspondre ici à toute la réponse, et dans certains programmes à une partie&#xa0;; écrivez ^ à son début et $ à sa fin</translation>
    </message>
    <message>
        <source>{function}() looks at one answer only, that of the same repeat instance; to take all instances, calculate it outside the repeat</source>
        <translation>{function}() ne regarde qu&apos;une réponse, celle de la même instance de la répétition&#xa0;; pour prendre toutes les instances, calculez en dehors de la répétition</translation>
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
</context>
</TS>
