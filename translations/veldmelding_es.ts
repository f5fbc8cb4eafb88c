<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>veldmelding {version}</source>
        <translation>veldmelding {version}</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. It sends nothing to anyone but your headquarters.</source>
        <translation>Software libre bajo la Licencia Pública de la Unión Europea 1.2. No envía nada a nadie salvo a su sede.</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licencias de los componentes</translation>
    </message>
</context>
<context>
    <name>Acknowledge</name>
    <message>
        <source>Yes, done</source>
        <translation>Sí, hecho</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Checking the form</source>
        <translation>Revisando el formulario</translation>
    </message>
    <message>
        <source>Add this form</source>
        <translation>Añadir este formulario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>This form would not work: %n mistake(s) to correct first.</source>
        <translation>
            <numerusform>Este formulario no funcionaría: hay %n error que corregir primero.</numerusform>
            <numerusform>Este formulario no funcionaría: hay %n errores que corregir primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form works. Please look at the remarks.</source>
        <translation>Este formulario funciona. Revise por favor los avisos.</translation>
    </message>
    <message>
        <source>This form works. Nothing to remark.</source>
        <translation>Este formulario funciona. Nada que señalar.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The form needs the file {name}. Put it beside the form.</source>
        <translation>⚠ El formulario necesita el archivo {name}. Póngalo junto al formulario.</translation>
    </message>
    <message>
        <source>✓ {title} was added to the forms.</source>
        <translation>✓ {title} se añadió a los formularios.</translation>
    </message>
    <message>
        <source>Adding the form</source>
        <translation>Añadiendo el formulario</translation>
    </message>
</context>
<context>
    <name>AddPhoneGuide</name>
    <message>
        <source>Whose phone is it?</source>
        <translation>¿De quién es el teléfono?</translation>
    </message>
    <message>
        <source>Every phone gets a code of its own, so that a lost one can be shut out alone. Use a name or number that your team understands.</source>
        <translation>Cada teléfono recibe un código propio, para que uno perdido pueda excluirse solo. Use un nombre o número que su equipo entienda.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Crear el código</translation>
    </message>
    <message>
        <source>&amp;Name of the phone</source>
        <translation>&amp;Nombre del teléfono</translation>
    </message>
    <message>
        <source>Name of the phone</source>
        <translation>Nombre del teléfono</translation>
    </message>
    <message>
        <source>Read this code with the phone</source>
        <translation>Lea este código con el teléfono</translation>
    </message>
    <message>
        <source>First connect the phone to the same Wi-Fi. Then, in Collect or KoboCollect: add a project, scan the QR code. The forms of this laptop appear on the phone.</source>
        <translation>Primero conecte el teléfono a la misma wifi. Después, en Collect o KoboCollect: añada un proyecto y escanee el código QR. Los formularios de este portátil aparecen en el teléfono.</translation>
    </message>
    <message>
        <source>Set-up code of the phone</source>
        <translation>Código de configuración del teléfono</translation>
    </message>
    <message>
        <source>It is shown only now. Whoever photographs it can send in this phone&apos;s name.</source>
        <translation>Se muestra solo ahora. Quien lo fotografíe puede enviar en nombre de este teléfono.</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Añadir un teléfono</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>Creando el código</translation>
    </message>
</context>
<context>
    <name>AfterOpening</name>
    <message>
        <source>Back up what is there</source>
        <translation>Copiar lo que hay</translation>
    </message>
    <message>
        <source>The program or the laptop stopped without locking last time. The vault was looked through: everything that was saved is whole.</source>
        <translation>La última vez, el programa o el portátil se detuvo sin bloquear. Se ha revisado la bóveda: todo lo guardado está entero.</translation>
    </message>
    <message>
        <source>The last backup was made {days} days ago. Plug in the stick and make a new one.</source>
        <translation>La última copia de seguridad se hizo hace {days} días. Conecte la memoria y haga una nueva.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer copia…</translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything is saved: it is safe to close now.</source>
        <translation>La batería está al {percent} %. Todo está guardado: ahora se puede cerrar sin riesgo.</translation>
    </message>
</context>
<context>
    <name>AlertButton</name>
    <message>
        <source>Alert…</source>
        <translation>Alerta…</translation>
    </message>
</context>
<context>
    <name>AlertGuide</name>
    <message>
        <source>Send this to headquarters today</source>
        <translation>Envíe esto a la sede hoy mismo</translation>
    </message>
    <message>
        <source>Only headquarters can read it. It says what kind of incident, roughly where and when, and the case code: no name, and none of what you wrote. Send all messages by SMS, or photograph the code and send the picture.</source>
        <translation>Solo la sede puede leerla. Dice qué tipo de incidente es, más o menos dónde y cuándo, y el código del caso: ningún nombre, y nada de lo que usted escribió. Envíe todos los mensajes por SMS, o fotografíe el código y envíe la imagen.</translation>
    </message>
    <message>
        <source>The messages</source>
        <translation>Los mensajes</translation>
    </message>
    <message>
        <source>Copy message {number} of {all}</source>
        <translation>Copiar el mensaje {number} de {all}</translation>
    </message>
    <message>
        <source>QR code of the alert</source>
        <translation>Código QR de la alerta</translation>
    </message>
    <message>
        <source>An SMS leaves a trace with the telephone company: who sent it, when, and from where. Use a telephone that is safe to use.</source>
        <translation>Un SMS deja rastro en la compañía telefónica: quién lo envió, cuándo y desde dónde. Use un teléfono que sea seguro usar.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>✓ Message {number} is copied for 45 seconds.</source>
        <translation>✓ El mensaje {number} está copiado durante 45 segundos.</translation>
    </message>
</context>
<context>
    <name>AlertOffer</name>
    <message>
        <source>Finalised. Headquarters has to know this today. Where there is no network, send an alert by SMS.</source>
        <translation>Finalizada. La sede tiene que saberlo hoy. Donde no hay red, envíe una alerta por SMS.</translation>
    </message>
    <message>
        <source>Make the alert</source>
        <translation>Crear la alerta</translation>
    </message>
</context>
<context>
    <name>ArriveGuide</name>
    <message>
        <source>The backup opened, but something in it is wrong</source>
        <translation>La copia se abrió, pero algo en ella no está bien</translation>
    </message>
    <message>
        <source>What can be read is here. Nothing of the backup itself was changed.</source>
        <translation>Lo que se puede leer está aquí. En la copia misma no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tengo una copia de seguridad</translation>
    </message>
    <message>
        <source>Copying and reading everything back. This can take some minutes.</source>
        <translation>Copiando y volviendo a leerlo todo. Puede tardar unos minutos.</translation>
    </message>
</context>
<context>
    <name>ArriveStep</name>
    <message>
        <source>Where is the backup?</source>
        <translation>¿Dónde está la copia de seguridad?</translation>
    </message>
    <message>
        <source>Plug in the USB stick and choose it. The backup itself is not changed.</source>
        <translation>Conecte la memoria USB y elíjala. La copia misma no se cambia.</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Elegir la memoria o carpeta…</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Copias que hay ahí</translation>
    </message>
    <message>
        <source>Its &amp;passphrase, or its recovery key</source>
        <translation>Su &amp;frase de acceso, o su clave de recuperación</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery key</source>
        <translation>Su frase de acceso, o su clave de recuperación</translation>
    </message>
    <message>
        <source>The one that was in use when the backup was made.</source>
        <translation>La que estaba en uso cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Traerla aquí</translation>
    </message>
    <message>
        <source>⚠ There is no backup of a vault in this folder.</source>
        <translation>⚠ En esta carpeta no hay ninguna copia de una bóveda.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Headquarters has a question</source>
        <translation>La sede tiene una pregunta</translation>
    </message>
    <message>
        <source>Headquarters does not accept this as it is</source>
        <translation>La sede no acepta esto tal como está</translation>
    </message>
    <message>
        <source>Headquarters approved this</source>
        <translation>La sede ha aprobado esto</translation>
    </message>
    <message>
        <source>Headquarters has the corrected version</source>
        <translation>La sede tiene la versión corregida</translation>
    </message>
    <message>
        <source>Headquarters received this</source>
        <translation>La sede ha recibido esto</translation>
    </message>
    <message>
        <source>Change what is asked, finalise, and deliver again.</source>
        <translation>Cambie lo que se pide, finalice y entregue de nuevo.</translation>
    </message>
    <message>
        <source>You corrected it since. The corrected one goes with a delivery.</source>
        <translation>Usted la corrigió después. La corregida va con una entrega.</translation>
    </message>
    <message>
        <source>Press Correct…, change what is asked, and deliver again.</source>
        <translation>Pulse Corregir…, cambie lo que se pide y entregue de nuevo.</translation>
    </message>
    <message>
        <source>It cannot be corrected here. Answer headquarters another way.</source>
        <translation>No se puede corregir aquí. Responda a la sede por otro medio.</translation>
    </message>
</context>
<context>
    <name>AuditKeeper</name>
    <message>
        <source>This form records who fills it in. Who are you? A name or a code.</source>
        <translation>Este formulario anota quién lo rellena. ¿Quién es usted? Un nombre o un código.</translation>
    </message>
    <message>
        <source>Who fills in this form</source>
        <translation>Quién rellena este formulario</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This form records why an observation is changed. What is the reason?</source>
        <translation>Este formulario anota por qué se cambia una observación. ¿Cuál es el motivo?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>To a USB stick or folder…</source>
        <translation>A una memoria USB o carpeta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Encrypted with the same keys as the vault and read back after writing. The newest three stay there, older ones go. Keep the stick away from the laptop.</source>
        <translation>Cifrada con las mismas claves que la bóveda y vuelta a leer después de escribirla. Las tres más recientes se quedan ahí; las más antiguas se van. Guarde la memoria lejos del portátil.</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Copias que hay ahí</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avance de la copia</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Pasar a un portátil nuevo</translation>
    </message>
    <message>
        <source>All that is in this vault, in one guided step on each laptop.</source>
        <translation>Todo lo que hay en esta bóveda, en un paso guiado en cada portátil.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Empezar…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>From the unlock screen, into a vault beside this one.</source>
        <translation>Desde la pantalla de desbloqueo, en una bóveda junto a esta.</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Cómo…</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>¿Adónde va la copia de seguridad?</translation>
    </message>
    <message>
        <source>No backup of this vault was made yet.</source>
        <translation>Todavía no se ha hecho ninguna copia de esta bóveda.</translation>
    </message>
    <message>
        <source>Last backup: {when} ({age})</source>
        <translation>Última copia: {when} ({age})</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>⚠ It is old. Plug in the stick and make a new one.</source>
        <translation>⚠ Es antigua. Conecte la memoria y haga una nueva.</translation>
    </message>
    <message>
        <source>Back up there now</source>
        <translation>Copiar ahí ahora</translation>
    </message>
    <message>
        <source>{done} of {total}. You can go on working.</source>
        <translation>{done} de {total}. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>✓ The backup was made and read back. You can unplug it.</source>
        <translation>✓ La copia se hizo y se volvió a leer. Puede desconectarla.</translation>
    </message>
    <message>
        <source>Stopped. Older backups are as they were.</source>
        <translation>Detenido. Las copias más antiguas están como estaban.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <comment>button of a message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>%n only on this laptop</source>
        <translation>
            <numerusform>%n solo en este portátil</numerusform>
            <numerusform>%n solo en este portátil</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop</source>
        <translation>Nada está solo en este portátil</translation>
    </message>
    <message>
        <source>never delivered yet</source>
        <translation>todavía sin ninguna entrega</translation>
    </message>
    <message>
        <source>last delivery {when}</source>
        <translation>última entrega {when}</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Hold the code before the camera. Nothing that it sees is kept.</source>
        <translation>Ponga el código delante de la cámara. No se guarda nada de lo que ve.</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Apagar la cámara</translation>
    </message>
    <message>
        <source>No QR code was seen for a minute, so the camera was switched off.</source>
        <translation>No se vio ningún código QR durante un minuto, por eso se apagó la cámara.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>{label}: search</source>
        <translation>{label}: buscar</translation>
    </message>
    <message>
        <source>None chosen yet. Space ticks a line.</source>
        <translation>Aún no hay nada elegido. La barra espaciadora marca una línea.</translation>
    </message>
    <message>
        <source>Chosen ({count}): {names}</source>
        <translation>Elegidos ({count}): {names}</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>CheckpointPlace</name>
    <message>
        <source>Checkpoint</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Checkpoint now  Ctrl+Shift+L</source>
        <translation>Control ahora  Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Travel with everything sealed and delivered. What is not on the laptop cannot be taken from it, and nobody can make you open it.</source>
        <translation>Viaje con todo sellado y entregado. Lo que no está en el portátil no se le puede quitar, y nadie puede obligarle a abrirlo.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Drafts are saved and the vault is locked, at once.</source>
        <translation>Los borradores se guardan y la bóveda se bloquea en el acto.</translation>
    </message>
    <message>
        <source>Clipboard and traces of chosen files are emptied.</source>
        <translation>Se vacían el portapapeles y los rastros de archivos elegidos.</translation>
    </message>
    <message>
        <source>The unlock screen shows no label, no name and no number of anything.</source>
        <translation>La pantalla de desbloqueo no muestra etiqueta, ni nombre, ni número alguno.</translation>
    </message>
    <message>
        <source>The window is called veldmelding, and no message appears anywhere.</source>
        <translation>La ventana se llama veldmelding, y no aparece ningún mensaje en ninguna parte.</translation>
    </message>
    <message>
        <source>Nothing is faked and nothing is hidden: you can answer every question truthfully. The program and its encrypted files are still on the laptop, and can be seen.</source>
        <translation>Nada se finge y nada se oculta: puede responder a cada pregunta con la verdad. El programa y sus archivos cifrados siguen en el portátil, y se pueden ver.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observación está solo en este portátil.</numerusform>
            <numerusform>%n observaciones están solo en este portátil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop.</source>
        <translation>Nada está solo en este portátil.</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Deliver what is finalised</source>
        <translation>Entregar lo finalizado</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) wait to be delivered.</source>
        <translation>
            <numerusform>%n observación espera su entrega.</numerusform>
            <numerusform>%n observaciones esperan su entrega.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir a Entregar</translation>
    </message>
    <message>
        <source>Finalise or delete drafts</source>
        <translation>Finalizar o borrar borradores</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can be read by whoever has your passphrase.</source>
        <translation>
            <numerusform>%n borrador puede leerlo quien tenga su frase de acceso.</numerusform>
            <numerusform>%n borradores puede leerlos quien tenga su frase de acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the drafts</source>
        <translation>Ver los borradores</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose a line of the list, or empty the field.</source>
        <translation>Elija una línea de la lista o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Type to find, {count} to choose from</source>
        <translation>Escriba para buscar, {count} para elegir</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nada para elegir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation>Mostrar todas las opciones</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>closed by headquarters</source>
        <translation>cerrado por la sede</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>The address as a QR code</source>
        <translation>La dirección como código QR</translation>
    </message>
</context>
<context>
    <name>CollectPlace</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>On which &amp;network?</source>
        <translation>¿En qué &amp;red?</translation>
    </message>
    <message>
        <source>On which network?</source>
        <translation>¿En qué red?</translation>
    </message>
    <message>
        <source>For &amp;whom?</source>
        <translation>¿&amp;Para quién?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Laptops with veldmelding: encrypted</source>
        <translation>Portátiles con veldmelding: cifrado</translation>
    </message>
    <message>
        <source>Phones with Collect too: not encrypted</source>
        <translation>También teléfonos con Collect: sin cifrar</translation>
    </message>
    <message>
        <source>Encrypted. A laptop that delivers here shows these words:</source>
        <translation>Cifrado. Un portátil que entrega aquí muestra estas palabras:</translation>
    </message>
    <message>
        <source>Collect can only deliver unencrypted here: whoever is on the same Wi-Fi can read along. Use a hotspot of your own, with a password that only your team knows. Never the Wi-Fi of a hotel, a mine or an authority.</source>
        <translation>Aquí Collect solo puede entregar sin cifrar: quien esté en la misma wifi puede leerlo. Use un punto de acceso propio, con una contraseña que solo conozca su equipo. Nunca la wifi de un hotel, una mina o una autoridad.</translation>
    </message>
    <message>
        <source>This network is ours, and it has a password</source>
        <translation>Esta red es nuestra y tiene contraseña</translation>
    </message>
    <message>
        <source>Phones on the same network deliver to:</source>
        <translation>Los teléfonos de la misma red entregan en:</translation>
    </message>
    <message>
        <source>Address of this laptop</source>
        <translation>Dirección de este portátil</translation>
    </message>
    <message>
        <source>Not encrypted on the way. Switch it off when everyone has delivered.</source>
        <translation>Sin cifrar por el camino. Apáguelo cuando todos hayan entregado.</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Añadir un teléfono…</translation>
    </message>
    <message>
        <source>Open an envelope…</source>
        <translation>Abrir un sobre…</translation>
    </message>
    <message>
        <source>Open an alert…</source>
        <translation>Abrir una alerta…</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder…</source>
        <translation>Importar de la carpeta de un teléfono…</translation>
    </message>
    <message>
        <source>Forward to headquarters when there is a network</source>
        <translation>Reenviar a la sede cuando haya red</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Arrived last</source>
        <translation>Llegó por último</translation>
    </message>
    <message>
        <source>This laptop only, to try it out</source>
        <translation>Solo este portátil, para probar</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Dejar de recoger</translation>
    </message>
    <message>
        <source>Collect from phones</source>
        <translation>Recoger de teléfonos</translation>
    </message>
    <message>
        <source>Phones can deliver to this laptop now.</source>
        <translation>Los teléfonos pueden entregar ahora en este portátil.</translation>
    </message>
    <message>
        <source>Collecting from phones is off.</source>
        <translation>La recogida de teléfonos está apagada.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) arrived here.</source>
        <translation>
            <numerusform>%n registro llegó aquí.</numerusform>
            <numerusform>%n registros llegaron aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones with ODK Collect or KoboCollect deliver to this laptop where there is no network. What arrives is encrypted here and goes on to headquarters later.</source>
        <translation>Los teléfonos con ODK Collect o KoboCollect entregan en este portátil donde no hay red. Lo que llega se cifra aquí y sigue más tarde a la sede.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may deliver.</source>
        <translation>
            <numerusform>%n teléfono puede entregar.</numerusform>
            <numerusform>%n teléfonos pueden entregar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>No headquarters is set up: what arrives stays on this laptop until there is one.</source>
        <translation>No hay ninguna sede configurada: lo que llega se queda en este portátil hasta que la haya.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still have to go on to {name}.</source>
        <translation>
            <numerusform>%n registro tiene que seguir aún a {name}.</numerusform>
            <numerusform>%n registros tienen que seguir aún a {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has everything that arrived.</source>
        <translation>{name} tiene todo lo que llegó.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Preguntando a la sede</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Detenido. No se envió nada.</translation>
    </message>
    <message>
        <source>Headquarters answered and knows this laptop. Nothing was sent.</source>
        <translation>La sede respondió y conoce este portátil. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Write the date like this: {example}.</source>
        <translation>Escriba la fecha así: {example}.</translation>
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
        <translation>aaaa</translation>
    </message>
    <message>
        <source>This year (T)</source>
        <translation>Este año (T)</translation>
    </message>
    <message>
        <source>This month (T)</source>
        <translation>Este mes (T)</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Hoy (T)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>DecimalNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Escriba un número, por ejemplo 12,5.</translation>
    </message>
</context>
<context>
    <name>DecryptGuide</name>
    <message>
        <source>Read sealed records</source>
        <translation>Leer registros sellados</translation>
    </message>
    <message>
        <source>Where is the private key?</source>
        <translation>¿Dónde está la clave privada?</translation>
    </message>
    <message>
        <source>The .pem file that was made together with the public key in the form. It is read once, and nothing of it is kept.</source>
        <translation>El archivo .pem que se creó junto con la clave pública del formulario. Se lee una vez y no se guarda nada de él.</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Elegir el archivo de la clave…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Frase de acceso de la clave</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de acceso de la clave</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Abriendo la clave</translation>
    </message>
    <message>
        <source>From where, and to where?</source>
        <translation>¿De dónde, y adónde?</translation>
    </message>
    <message>
        <source>Records of ODK Briefcase, of ODK Aggregate, or fetched from Central: a folder with everything in it, or a .zip file. The other folder must be new or empty.</source>
        <translation>Registros de ODK Briefcase, de ODK Aggregate, o traídos de Central: una carpeta con todo dentro, o un archivo .zip. La otra carpeta tiene que ser nueva o estar vacía.</translation>
    </message>
    <message>
        <source>Read the records</source>
        <translation>Leer los registros</translation>
    </message>
    <message>
        <source>What is written there can be read by anybody who has it. Choose an encrypted disk.</source>
        <translation>Lo que se escribe ahí lo puede leer cualquiera que lo tenga. Elija un disco cifrado.</translation>
    </message>
    <message>
        <source>I know that the result is not encrypted</source>
        <translation>Sé que el resultado no está cifrado</translation>
    </message>
    <message>
        <source>Folder with the records…</source>
        <translation>Carpeta con los registros…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Archivo zip…</translation>
    </message>
    <message>
        <source>New or empty folder for the result…</source>
        <translation>Carpeta nueva o vacía para el resultado…</translation>
    </message>
</context>
<context>
    <name>DecryptStep</name>
    <message>
        <source>Reading the records</source>
        <translation>Leyendo los registros</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Lo que conviene mirar</translation>
    </message>
    <message>
        <source>{done} of {all} records</source>
        <translation>{done} de {all} registros</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>Qué fue de los registros</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
</context>
<context>
    <name>DeliverPlace</name>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Update forms</source>
        <translation>Actualizar formularios</translation>
    </message>
    <message>
        <source>Nothing lost: see the ledger</source>
        <translation>Nada perdido: ver el registro de entregas</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Configurar la sede</translation>
    </message>
    <message>
        <source>Needs a look first</source>
        <translation>Primero requiere atención</translation>
    </message>
    <message>
        <source>Waits for delivery</source>
        <translation>Espera su entrega</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observación está solo en este portátil.</numerusform>
            <numerusform>%n observaciones están solo en este portátil.</numerusform>
        </translation>
    </message>
    <message>
        <source>One observation is only on this laptop.</source>
        <translation>Una observación está solo en este portátil.</translation>
    </message>
    <message>
        <source>Headquarters has everything you finalised.</source>
        <translation>La sede tiene todo lo que usted finalizó.</translation>
    </message>
    <message>
        <source>Headquarters: {name}</source>
        <translation>Sede: {name}</translation>
    </message>
    <message>
        <source>No headquarters is set up yet. What you write is safe here meanwhile.</source>
        <translation>Todavía no hay una sede configurada. Mientras tanto, lo que usted escribe está seguro aquí.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything you wrote is saved: you can close the program or the laptop at any moment. What is not delivered yet goes on later, from where it was.</source>
        <translation>La batería está al {percent} %. Todo lo que escribió está guardado: puede cerrar el programa o el portátil en cualquier momento. Lo que aún no se ha entregado sigue más tarde desde donde estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n with photos, {size} in all.</source>
        <translation>
            <numerusform>%n con fotos, {size} en total.</numerusform>
            <numerusform>%n con fotos, {size} en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>{size} en total.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are here too and wait until you finalise.</source>
        <translation>
            <numerusform>También hay aquí %n borrador, que espera a que usted lo finalice.</numerusform>
            <numerusform>También hay aquí %n borradores, que esperan a que usted los finalice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>Seguir entregando</translation>
    </message>
    <message>
        <source>Looking for headquarters</source>
        <translation>Buscando la sede</translation>
    </message>
</context>
<context>
    <name>DeliverWords</name>
    <message>
        <source>below 0.1 MB</source>
        <translation>menos de 0,1 MB</translation>
    </message>
</context>
<context>
    <name>DeliveryOptions</name>
    <message>
        <source>How &amp;much may go</source>
        <translation>Cuánto &amp;puede ir</translation>
    </message>
    <message>
        <source>How much may go</source>
        <translation>Cuánto puede ir</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Sin fotos</translation>
    </message>
    <message>
        <source>{number} MB today</source>
        <translation>{number} MB hoy</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Entregar por sí solo cuando haya conexión</translation>
    </message>
    <message>
        <source>Texts go, photos wait here until you choose otherwise.</source>
        <translation>Los textos van; las fotos esperan aquí hasta que usted elija otra cosa.</translation>
    </message>
    <message>
        <source>First danger, then all texts, then smaller copies of photos, then the photos themselves, until today’s amount is used up.</source>
        <translation>Primero el peligro, luego todos los textos, luego copias más pequeñas de las fotos, luego las fotos mismas, hasta agotar la cantidad de hoy.</translation>
    </message>
    <message>
        <source>This connection seems to be paid by volume. See Settings, Network.</source>
        <translation>Esta conexión parece pagarse por volumen. Vea Ajustes, Red.</translation>
    </message>
</context>
<context>
    <name>DeliveryOutcome</name>
    <message>
        <source>The connection works. Headquarters answered.</source>
        <translation>La conexión funciona. La sede respondió.</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>La sede dice: “{words}”</translation>
    </message>
    <message>
        <source>Send the rest too</source>
        <translation>Enviar también el resto</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Everything in the backup is here, and it was read back. You can go on.</source>
        <translation>Todo lo de la copia está aquí y se volvió a leer. Puede seguir.</translation>
    </message>
    <message>
        <source>Your vault is ready. Practise with a quick note: nothing leaves this laptop before you press Deliver, and you can delete it again.</source>
        <translation>Su bóveda está lista. Practique con una nota rápida: nada sale de este portátil antes de que usted pulse Entregar, y puede borrarla después.</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>Abriendo el formulario</translation>
    </message>
    <message>
        <source>Finalised and safe on this laptop. Deliver it when you have a connection.</source>
        <translation>Finalizada y segura en este portátil. Entréguela cuando tenga conexión.</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir a Entregar</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n vez)</numerusform>
            <numerusform>(%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the program went wrong{again}. What you wrote is safe. Go on, or lock and unlock to start afresh. For the people who maintain it: {technical}</source>
        <translation>Algo falló en el programa{again}. Lo que usted escribió está seguro. Continúe, o bloquee y desbloquee para empezar de nuevo. Para quienes mantienen el programa: {technical}</translation>
    </message>
</context>
<context>
    <name>DestroyGuide</name>
    <message>
        <source>Destroy this vault?</source>
        <translation>¿Destruir esta bóveda?</translation>
    </message>
    <message>
        <source>Its keys are overwritten, so that neither passphrase nor recovery sheet nor headquarters opens it, and then its files are removed. It cannot be undone.</source>
        <translation>Sus claves se sobrescriben, de modo que ni la frase de acceso, ni la hoja de recuperación, ni la sede la abren, y después se borran sus archivos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Destroy it now?</source>
        <translation>¿Destruirla ahora?</translation>
    </message>
    <message>
        <source>After this the unlock screen comes, and this vault is not on it any more.</source>
        <translation>Después viene la pantalla de desbloqueo, y esta bóveda ya no está en ella.</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Destruir esta bóveda</translation>
    </message>
    <message>
        <source>To keep the work, press Cancel, then deliver or make a backup.</source>
        <translation>Para conservar el trabajo, pulse Cancelar y entregue, o haga una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>you were at: {question}</source>
        <translation>estaba en: {question}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} de {asked} respondidas</translation>
    </message>
</context>
<context>
    <name>DuressGuide</name>
    <message>
        <source>A passphrase that destroys the keys?</source>
        <translation>¿Una frase de acceso que destruye las claves?</translation>
    </message>
    <message>
        <source>Typed on the unlock screen, it makes this vault unreadable for everybody.</source>
        <translation>Escrita en la pantalla de desbloqueo, hace esta bóveda ilegible para todos.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>I have read this, and talked about it with headquarters</source>
        <translation>He leído esto y he hablado de ello con la sede</translation>
    </message>
    <message>
        <source>Which passphrase shall destroy the keys?</source>
        <translation>¿Qué frase de acceso debe destruir las claves?</translation>
    </message>
    <message>
        <source>Not like the one you use every day, so that you never type it by mistake.</source>
        <translation>No parecida a la de cada día, para que nunca la escriba por error.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Ponerla</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Cambiando las claves</translation>
    </message>
    <message>
        <source>The passphrase you use every day</source>
        <translation>La frase de acceso de cada día</translation>
    </message>
    <message>
        <source>✓ The duress passphrase is set</source>
        <translation>✓ La frase de coacción está puesta</translation>
    </message>
    <message>
        <source>Make backups often: after it is used, only a backup can bring back work.</source>
        <translation>Haga copias a menudo: después de usarla, solo una copia puede devolver el trabajo.</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Frase de coacción</translation>
    </message>
</context>
<context>
    <name>EnvelopeButtons</name>
    <message>
        <source>Seal into an envelope…</source>
        <translation>Sellar en un sobre…</translation>
    </message>
    <message>
        <source>Enter a receipt code…</source>
        <translation>Introducir un código de recibo…</translation>
    </message>
</context>
<context>
    <name>EraseGuide</name>
    <message>
        <source>Erase what can be read here?</source>
        <translation>¿Borrar lo que se puede leer aquí?</translation>
    </message>
    <message>
        <source>For when there is no time. It works without a connection and takes a few seconds. Drafts always go, with their photos and everything the search knows.</source>
        <translation>Para cuando no hay tiempo. Funciona sin conexión y tarda unos segundos. Los borradores se van siempre, con sus fotos y todo lo que la búsqueda sabe de ellos.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Finalised records too, also what is not delivered yet</source>
        <translation>También los registros finalizados, aunque no estén entregados</translation>
    </message>
    <message>
        <source>Sealed records too, which nobody can read here anyway</source>
        <translation>También los registros sellados, que de todos modos nadie puede leer aquí</translation>
    </message>
    <message>
        <source>Erase it now?</source>
        <translation>¿Borrarlo ahora?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>✓ Erased</source>
        <translation>✓ Borrado</translation>
    </message>
    <message>
        <source>What stays is listed under Observations. You can go on working.</source>
        <translation>Lo que queda está en Observaciones. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Borrar lo que se puede leer</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrando</translation>
    </message>
</context>
<context>
    <name>EscrowGuide</name>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translation>¿Debe poder abrir la sede esta bóveda?</translation>
    </message>
    <message>
        <source>Then nothing is lost when both passphrase and recovery sheet are gone, or when you fall ill. But whoever has headquarters&apos; private key can read everything in this vault, also drafts, if they have the laptop or a backup.</source>
        <translation>Así no se pierde nada si faltan a la vez la frase de acceso y la hoja de recuperación, o si usted enferma. Pero quien tenga la clave privada de la sede puede leer todo lo de esta bóveda, también los borradores, si tiene el portátil o una copia.</translation>
    </message>
    <message>
        <source>I want this, and nobody made me</source>
        <translation>Lo quiero, y nadie me ha obligado</translation>
    </message>
    <message>
        <source>It is your choice. You can take it back here; backups made meanwhile keep it.</source>
        <translation>Es decisión suya. Puede retirarla aquí; las copias hechas entretanto la conservan.</translation>
    </message>
    <message>
        <source>Which key is headquarters&apos;?</source>
        <translation>¿Qué clave es la de la sede?</translation>
    </message>
    <message>
        <source>Headquarters gives it to you as fourteen groups of signs, a file or a code.</source>
        <translation>La sede se la da como catorce grupos de signos, un archivo o un código.</translation>
    </message>
    <message>
        <source>Headquarters&apos; &amp;key</source>
        <translation>Clave de la &amp;sede</translation>
    </message>
    <message>
        <source>Let headquarters in</source>
        <translation>Dejar entrar a la sede</translation>
    </message>
    <message>
        <source>From now on this vault opens with headquarters&apos; private key too.</source>
        <translation>Desde ahora esta bóveda se abre también con la clave privada de la sede.</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Cambiando las claves</translation>
    </message>
    <message>
        <source>✓ Headquarters can open this vault</source>
        <translation>✓ La sede puede abrir esta bóveda</translation>
    </message>
    <message>
        <source>It stands in the list under People and keys, with the words of its key.</source>
        <translation>Está en la lista de Personas y claves, con las palabras de su clave.</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>La sede como acceso</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>A signed journal takes down what was done to each record and when: made, changed, finalised, delivered, exported, erased. Never what it says.</source>
        <translation>Un diario firmado anota qué se hizo con cada registro y cuándo: creado, cambiado, finalizado, entregado, exportado, borrado. Nunca lo que dice.</translation>
    </message>
    <message>
        <source>Check the journal now</source>
        <translation>Comprobar el diario ahora</translation>
    </message>
    <message>
        <source>✓ Every entry follows from the one before and is signed.</source>
        <translation>✓ Cada entrada sigue a la anterior y está firmada.</translation>
    </message>
    <message>
        <source>⚠ The journal was altered or is damaged. Compare what matters with headquarters.</source>
        <translation>⚠ El diario fue alterado o está dañado. Compare lo importante con la sede.</translation>
    </message>
    <message>
        <source>Words of this vault&apos;s signing key. Leave them with headquarters early:</source>
        <translation>Palabras de la clave de firma de esta bóveda. Déjelas pronto en la sede:</translation>
    </message>
    <message>
        <source>Anybody with an export can verify it without this program, with a script of fifty lines from the documentation, and compare the words of the key. Each delivery leaves with headquarters how far the journal was.</source>
        <translation>Cualquiera que tenga una exportación puede verificarla sin este programa, con un script de cincuenta líneas de la documentación, y comparar las palabras de la clave. Cada entrega deja en la sede hasta dónde llegaba el diario.</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Exportar como prueba</translation>
    </message>
    <message>
        <source>Originals, journal and key in a folder, readable by anybody.</source>
        <translation>Originales, diario y clave en una carpeta, legible por cualquiera.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>They add up to {head}</source>
        <translation>Juntas dan {head}</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Comprobando cada entrada</translation>
    </message>
</context>
<context>
    <name>ExportGuide</name>
    <message>
        <source>Which records?</source>
        <translation>¿Qué registros?</translation>
    </message>
    <message>
        <source>Finalised ones, byte for byte as they were frozen. Take no more than needed.</source>
        <translation>Los finalizados, byte a byte como quedaron fijados. No lleve más de lo necesario.</translation>
    </message>
    <message>
        <source>Nothing is finalised yet, so there is nothing to export.</source>
        <translation>Todavía no hay nada finalizado, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>For what, and where to?</source>
        <translation>¿Para qué, y adónde?</translation>
    </message>
    <message>
        <source>The folder will be readable by anybody who has it: names of places, what people saw, photos. The purpose is entered in the journal and goes along.</source>
        <translation>La carpeta la podrá leer cualquiera que la tenga: nombres de lugares, lo que la gente vio, fotos. El fin se anota en el diario y va con ella.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>I know that the export is not encrypted</source>
        <translation>Sé que la exportación no está cifrada</translation>
    </message>
    <message>
        <source>&amp;Purpose, and for whom</source>
        <translation>&amp;Fin, y para quién</translation>
    </message>
    <message>
        <source>Purpose, and for whom</source>
        <translation>Fin, y para quién</translation>
    </message>
    <message>
        <source>Choose a new or empty folder…</source>
        <translation>Elegir una carpeta nueva o vacía…</translation>
    </message>
    <message>
        <source>✓ Exported</source>
        <translation>✓ Exportado</translation>
    </message>
    <message>
        <source>Compare these words with headquarters when the export is verified:</source>
        <translation>Compare estas palabras con la sede cuando se verifique la exportación:</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Exportar como prueba</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), with journal and key.</source>
        <translation>
            <numerusform>%n registro, con diario y clave.</numerusform>
            <numerusform>%n registros, con diario y clave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) are no longer on this laptop: they were delivered and cleared away.</source>
        <translation>
            <numerusform>%n foto o archivo ya no está en este portátil: se entregó y se limpió.</numerusform>
            <numerusform>%n fotos o archivos ya no están en este portátil: se entregaron y se limpiaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the export</source>
        <translation>Escribiendo la exportación</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file or drop it here: {kinds}</source>
        <translation>Elija un archivo o suéltelo aquí: {kinds}</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>Archivo añadido: {name}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FillPlace</name>
    <message>
        <source>The entry was removed.</source>
        <translation>Se quitó la entrada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Discard this draft? Nothing of it is kept, and it cannot be undone.</source>
        <translation>¿Descartar este borrador? No se conserva nada de él y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Correction: {form}</source>
        <translation>Corrección: {form}</translation>
    </message>
    <message>
        <source>Finalise  Ctrl+Enter</source>
        <translation>Finalizar  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Freezes the record so that it can be delivered</source>
        <translation>Fija la observación para que se pueda entregar</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are kept. Try again.</source>
        <translation>Algo falló. Sus respuestas están guardadas. Intente de nuevo.</translation>
    </message>
    <message>
        <source>Your last answers are not saved yet. They are still on the screen. Keep this window open, make room on the disk, and press Try again.</source>
        <translation>Sus últimas respuestas todavía no están guardadas. Siguen en la pantalla. Deje abierta esta ventana, haga espacio en el disco y pulse Intentar de nuevo.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Making the vault. This takes a few seconds.</source>
        <translation>Creando la bóveda. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>veldmelding · step {number} of {all}</source>
        <translation>veldmelding · paso {number} de {all}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usos: %n</numerusform>
            <numerusform>usos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
</context>
<context>
    <name>Geopoint</name>
    <message>
        <source>A place needs both latitude and longitude.</source>
        <translation>Un lugar necesita latitud y longitud.</translation>
    </message>
    <message>
        <source>Latitude is a number from -90 to 90, or like 4°19&apos;18&quot;S.</source>
        <translation>La latitud es un número de -90 a 90, o como 4°19&apos;18&quot;S.</translation>
    </message>
    <message>
        <source>Longitude is a number from -180 to 180, or like 15°18&apos;46&quot;E.</source>
        <translation>La longitud es un número de -180 a 180, o como 15°18&apos;46&quot;E.</translation>
    </message>
    <message>
        <source>0, 0 lies in the ocean. Write the real place, or leave it empty.</source>
        <translation>0, 0 está en el océano. Escriba el lugar real o déjelo vacío.</translation>
    </message>
    <message>
        <source>Altitude is a number of metres from -500 to 9000.</source>
        <translation>La altitud es un número de metros de -500 a 9000.</translation>
    </message>
    <message>
        <source>Accuracy is a number of metres, for example 10.</source>
        <translation>La precisión es un número de metros, por ejemplo 10.</translation>
    </message>
    <message>
        <source>Degrees, like -4.3217 or 4°19′18″S</source>
        <translation>Grados, como -4.3217 o 4°19′18″S</translation>
    </message>
    <message>
        <source>± {metres} m</source>
        <translation>± {metres} m</translation>
    </message>
    <message>
        <source>Photo made at this place</source>
        <translation>Foto tomada en este lugar</translation>
    </message>
    <message>
        <source>This photo does not say where it was made. Type the place instead.</source>
        <translation>Esta foto no dice dónde se tomó. Escriba el lugar.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation>Altitud (m)</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Precisión (m)</translation>
    </message>
    <message>
        <source>Take from a photo…</source>
        <translation>Tomar de una foto…</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>step {number} of {all}</source>
        <translation>paso {number} de {all}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>HandOnGuide</name>
    <message>
        <source>Set up another laptop</source>
        <translation>Configurar otro portátil</translation>
    </message>
    <message>
        <source>You get a QR code and four words. The code may be seen by anybody. Say the words another way: by telephone, or on a piece of paper that is thrown away.</source>
        <translation>Recibe un código QR y cuatro palabras. El código lo puede ver cualquiera. Diga las palabras por otra vía: por teléfono, o en un papel que se tira.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Crear el código</translation>
    </message>
    <message>
        <source>The other laptop may deliver in the same name as this one</source>
        <translation>El otro portátil puede entregar con el mismo nombre que este</translation>
    </message>
    <message>
        <source>The code and its words</source>
        <translation>El código y sus palabras</translation>
    </message>
    <message>
        <source>On the other laptop: Headquarters, Read a picture of the QR code, then the words. They are shown only now.</source>
        <translation>En el otro portátil: Sede, Leer una imagen del código QR, y después las palabras. Se muestran solo ahora.</translation>
    </message>
    <message>
        <source>QR code for the other laptop</source>
        <translation>Código QR para el otro portátil</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>Creando el código</translation>
    </message>
</context>
<context>
    <name>HandOverGuide</name>
    <message>
        <source>To whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>Your colleague opens Settings, People and keys, Receive from a colleague, and sends you the address that stands there. Only that vault can open the parcel.</source>
        <translation>Su colega abre Ajustes, Personas y claves, Recibir de un colega, y le envía la dirección que aparece ahí. Solo esa bóveda puede abrir el paquete.</translation>
    </message>
    <message>
        <source>Your colleague&apos;s &amp;address</source>
        <translation>&amp;Dirección de su colega</translation>
    </message>
    <message>
        <source>Where does the parcel go?</source>
        <translation>¿Adónde va el paquete?</translation>
    </message>
    <message>
        <source>It is one encrypted file. Give it on a USB stick, or send it by any way you like: only your colleague can open it.</source>
        <translation>Es un solo archivo cifrado. Délo en una memoria USB o envíelo como quiera: solo su colega puede abrirlo.</translation>
    </message>
    <message>
        <source>Write the parcel</source>
        <translation>Escribir el paquete</translation>
    </message>
    <message>
        <source>All of it is still here too. Drafts stay until you remove them; finalised observations until headquarters confirms them.</source>
        <translation>Todo sigue también aquí. Los borradores quedan hasta que usted los quite; las observaciones finalizadas, hasta que la sede las confirme.</translation>
    </message>
    <message>
        <source>Move the drafts to the recycle bin here</source>
        <translation>Mover los borradores de aquí a la papelera</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Elegir dónde escribirlo…</translation>
    </message>
    <message>
        <source>What do you hand over?</source>
        <translation>¿Qué traspasa usted?</translation>
    </message>
    <message>
        <source>It goes with its answers and photos. Your colleague goes on with a draft, and delivers what is finalised as you left it. Delivered twice it counts once.</source>
        <translation>Va con sus respuestas y fotos. Su colega sigue con un borrador, y entrega lo finalizado tal como usted lo dejó. Entregado dos veces cuenta una vez.</translation>
    </message>
    <message>
        <source>There are no drafts, and all the rest is delivered.</source>
        <translation>No hay borradores, y todo lo demás está entregado.</translation>
    </message>
    <message>
        <source>✓ The parcel is written</source>
        <translation>✓ El paquete está escrito</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Traspasar a un colega</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>Writing the parcel</source>
        <translation>Escribiendo el paquete</translation>
    </message>
    <message>
        <source>✓ They are in the recycle bin here, for 30 days. You can take them back.</source>
        <translation>✓ Están aquí en la papelera, durante 30 días. Puede recuperarlos.</translation>
    </message>
</context>
<context>
    <name>HeadquartersForm</name>
    <message>
        <source>&amp;Set-up text or address</source>
        <translation>&amp;Texto de configuración o dirección</translation>
    </message>
    <message>
        <source>Set-up text or address</source>
        <translation>Texto de configuración o dirección</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Péguelo aquí</translation>
    </message>
    <message>
        <source>Read a picture of the QR code…</source>
        <translation>Leer una imagen del código QR…</translation>
    </message>
    <message>
        <source>Opening the code</source>
        <translation>Abriendo el código</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
    <message>
        <source>A picture can also be dropped here: photograph the code with a phone, or make a screenshot of it.</source>
        <translation>También puede soltar aquí una imagen: fotografíe el código con un teléfono o haga una captura de pantalla.</translation>
    </message>
    <message>
        <source>This code is locked. &amp;Words that belong to it</source>
        <translation>Este código está cerrado. &amp;Palabras que le corresponden</translation>
    </message>
    <message>
        <source>Words that belong to this code</source>
        <translation>Palabras que corresponden a este código</translation>
    </message>
    <message>
        <source>as headquarters told you, another way</source>
        <translation>como la sede se las dijo, por otra vía</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>Abrir el código</translation>
    </message>
    <message>
        <source>This address needs your account there. It is kept in the vault.</source>
        <translation>Esta dirección necesita su cuenta allí. Se guarda en la bóveda.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>I know. Deliver there without encryption</source>
        <translation>Lo sé. Entregar allí sin cifrado</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <source>Picture of the QR code</source>
        <translation>Imagen del código QR</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>No hay ninguna imagen que pegar. Copie una primero.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Take it again, straight and sharp, or paste the set-up text.</source>
        <translation>No se encontró ningún código QR en esta imagen. Tómela de nuevo, recta y nítida, o pegue el texto de configuración.</translation>
    </message>
    <message>
        <source>✓ Headquarters: {name}, at {host}</source>
        <translation>✓ Sede: {name}, en {host}</translation>
    </message>
    <message>
        <source>✓ Headquarters: {host}</source>
        <translation>✓ Sede: {host}</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>Su clave en palabras, para comparar por teléfono: {words}</translation>
    </message>
    <message>
        <source>⚠ This address does not encrypt. Others on the network could read along.</source>
        <translation>⚠ Esta dirección no cifra. Otras personas en la red podrían leer lo que se envía.</translation>
    </message>
</context>
<context>
    <name>HeadquartersSection</name>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Deliver there from now on</source>
        <translation>Entregar allí desde ahora</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>This is another key than the one so far. Ask headquarters by telephone whether they changed it, and compare the words, before you go on.</source>
        <translation>Esta es otra clave que la de hasta ahora. Pregunte a la sede por teléfono si la cambió, y compare las palabras, antes de seguir.</translation>
    </message>
    <message>
        <source>Set up another laptop</source>
        <translation>Configurar otro portátil</translation>
    </message>
    <message>
        <source>A QR code that is of no use to anybody without the words that belong to it.</source>
        <translation>Un código QR que no sirve a nadie sin las palabras que le corresponden.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>Crear un código…</translation>
    </message>
    <message>
        <source>Read sealed records</source>
        <translation>Leer registros sellados</translation>
    </message>
    <message>
        <source>At headquarters: open records that ODK encrypted, with the private key.</source>
        <translation>En la sede: abrir con la clave privada registros que ODK cifró.</translation>
    </message>
    <message>
        <source>Read them…</source>
        <translation>Leerlos…</translation>
    </message>
    <message>
        <source>No headquarters yet. Everything else works without it.</source>
        <translation>Todavía no hay sede. Todo lo demás funciona sin ella.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Configurar la sede</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>Su clave en palabras, para comparar por teléfono: {words}</translation>
    </message>
    <message>
        <source>It gave no key of its own. Sealed envelopes and alerts need one; deliveries do not.</source>
        <translation>No dio ninguna clave propia. Los sobres sellados y las alertas necesitan una; las entregas no.</translation>
    </message>
    <message>
        <source>✓ From now on you deliver there.</source>
        <translation>✓ Desde ahora usted entrega allí.</translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Where is headquarters?</source>
        <translation>¿Dónde está la sede?</translation>
    </message>
    <message>
        <source>Headquarters gives you a QR code, a set-up text or an address. You can also do this later, in Settings: everything works without it.</source>
        <translation>La sede le da un código QR, un texto de configuración o una dirección. También puede hacerlo más tarde, en Ajustes: todo funciona sin ello.</translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Not filled in yet</source>
        <translation>Aún sin llenar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>KeyChangeCard</name>
    <message>
        <source>{form}: another key</source>
        <translation>{form}: otra clave</translation>
    </message>
    <message>
        <source>{form}: no longer encrypted</source>
        <translation>{form}: ya no cifrado</translation>
    </message>
    <message>
        <source>Headquarters seems to want this form encrypted differently. It can also be somebody else who wants to read along. Ask headquarters, not over this network, and compare. Until then the form you have goes on working.</source>
        <translation>Parece que la sede quiere cifrar este formulario de otra manera. También puede ser otra persona que quiere leer. Pregunte a la sede, no por esta red, y compare. Hasta entonces el formulario que tiene sigue funcionando.</translation>
    </message>
    <message>
        <source>So far: {key}</source>
        <translation>Hasta ahora: {key}</translation>
    </message>
    <message>
        <source>Would be: {key}</source>
        <translation>Sería: {key}</translation>
    </message>
    <message>
        <source>I compared it: take the new key</source>
        <translation>Lo comparé: tomar la nueva clave</translation>
    </message>
    <message>
        <source>I asked: take the form without a key</source>
        <translation>Pregunté: tomar el formulario sin clave</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language do you want to read?</source>
        <translation>¿En qué idioma quiere leer?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings. Forms have their own languages.</source>
        <translation>Puede cambiarlo en cualquier momento en Ajustes. Los formularios tienen sus propios idiomas.</translation>
    </message>
    <message>
        <source>I have a backup from another laptop</source>
        <translation>Tengo una copia de otro portátil</translation>
    </message>
</context>
<context>
    <name>LaptopLimits</name>
    <message>
        <source>This form wants to record sound in the background. Nothing is recorded.</source>
        <translation>Este formulario quiere grabar sonido en segundo plano. No se graba nada.</translation>
    </message>
    <message>
        <source>This form wants to know where you are by itself. This laptop does not tell it; only a place that you enter is kept.</source>
        <translation>Este formulario quiere saber por sí mismo dónde está usted. Este ordenador no lo dice; solo se guarda un lugar que usted introduzca.</translation>
    </message>
</context>
<context>
    <name>LeavingGuide</name>
    <message>
        <source>What has to be done when somebody leaves</source>
        <translation>Qué hay que hacer cuando alguien se va</translation>
    </message>
    <message>
        <source>From top to bottom. Each step can be left and taken up again later.</source>
        <translation>De arriba abajo. Cada paso se puede dejar y retomar más tarde.</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Alguien deja el equipo</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Empezar…</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <source>1. Hand over the drafts</source>
        <translation>1. Traspasar los borradores</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be lost with this vault.</source>
        <translation>
            <numerusform>%n borrador se perdería con esta bóveda.</numerusform>
            <numerusform>%n borradores se perderían con esta bóveda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>2. Deliver what is finalised</source>
        <translation>2. Entregar lo finalizado</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observación está solo en este portátil.</numerusform>
            <numerusform>%n observaciones están solo en este portátil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir a Entregar</translation>
    </message>
    <message>
        <source>3. See who can still open it</source>
        <translation>3. Ver quién puede abrirla todavía</translation>
    </message>
    <message>
        <source>Take the recovery sheet back. Take headquarters&apos; way in away if it has one.</source>
        <translation>Recoja la hoja de recuperación. Quite el acceso de la sede si lo tiene.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Mirar…</translation>
    </message>
    <message>
        <source>4a. Somebody else goes on with this vault: new keys</source>
        <translation>4a. Otra persona sigue con esta bóveda: claves nuevas</translation>
    </message>
    <message>
        <source>The one who leaves can then open neither it nor later backups.</source>
        <translation>Quien se va no puede entonces abrir ni esta bóveda ni copias posteriores.</translation>
    </message>
    <message>
        <source>4b. Nobody goes on with it: destroy it</source>
        <translation>4b. Nadie sigue con ella: destruirla</translation>
    </message>
    <message>
        <source>When all of it is delivered and handed over. Two steps, and it is gone.</source>
        <translation>Cuando todo esté entregado y traspasado. Dos pasos, y desaparece.</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>Nada perdido</translation>
    </message>
    <message>
        <source>Every record you finalised stays on this laptop at least until headquarters has confirmed all its parts. Here is what was confirmed, and when.</source>
        <translation>Cada observación que finalizó permanece en este portátil al menos hasta que la sede haya confirmado todas sus partes. Aquí ve qué se confirmó y cuándo.</translation>
    </message>
    <message>
        <source>Show older records</source>
        <translation>Mostrar observaciones más antiguas</translation>
    </message>
    <message>
        <source>Ledger of deliveries</source>
        <translation>Registro de entregas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Headquarters has it</source>
        <translation>La sede la tiene</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>La sede dice: “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s), {when}</source>
        <translation>
            <numerusform>%n parte, {when}</numerusform>
            <numerusform>las %n partes, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s)</source>
        <translation>
            <numerusform>%n parte, completa</numerusform>
            <numerusform>las %n partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n part(s)</source>
        <translation>
            <numerusform>{done} de %n parte</numerusform>
            <numerusform>{done} de %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>only on this laptop</source>
        <translation>solo en este portátil</translation>
    </message>
    <message>
        <source>SHA-256 of this part: {digest}</source>
        <translation>SHA-256 de esta parte: {digest}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>as a smaller copy</source>
        <translation>como copia más pequeña</translation>
    </message>
    <message>
        <source>a smaller copy, {when}</source>
        <translation>una copia más pequeña, {when}</translation>
    </message>
    <message>
        <source>offered, not confirmed yet</source>
        <translation>enviado, aún sin confirmar</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} de {all} elegidos</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Size of &amp;letters</source>
        <translation>Tamaño de &amp;letra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Size of letters: {scale} %</source>
        <translation>Tamaño de letra: {scale} %</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>{label}: date</source>
        <translation>{label}: fecha</translation>
    </message>
    <message>
        <source>{label}: time</source>
        <translation>{label}: hora</translation>
    </message>
    <message>
        <source>Add the time.</source>
        <translation>Añada la hora.</translation>
    </message>
    <message>
        <source>Add the date.</source>
        <translation>Añada la fecha.</translation>
    </message>
</context>
<context>
    <name>MoveGuide</name>
    <message>
        <source>Take everything to the new laptop</source>
        <translation>Llevarlo todo al portátil nuevo</translation>
    </message>
    <message>
        <source>Plug in a USB stick and write a backup to it. On the new laptop install veldmelding, start it and choose I have a backup. Your passphrase stays the same.</source>
        <translation>Conecte una memoria USB y escriba en ella una copia. En el portátil nuevo instale veldmelding, ábralo y elija Tengo una copia de seguridad. Su frase de acceso sigue siendo la misma.</translation>
    </message>
    <message>
        <source>Write to this folder</source>
        <translation>Escribir en esta carpeta</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Elegir la memoria…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avance de la copia</translation>
    </message>
    <message>
        <source>✓ Everything is on the stick</source>
        <translation>✓ Todo está en la memoria</translation>
    </message>
    <message>
        <source>Do not write anything here any more: it would not come along. When the new laptop shows your observations, destroy this vault here under Settings, Wipe.</source>
        <translation>No escriba nada más aquí: no iría con lo demás. Cuando el portátil nuevo muestre sus observaciones, destruya esta bóveda aquí en Ajustes, Borrar.</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Pasar a un portátil nuevo</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>¿Adónde va la copia de seguridad?</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Entregar por sí solo cuando haya conexión</translation>
    </message>
    <message>
        <source>Off, nothing leaves before you press Deliver. Danger leaves first, and at once when this is on.</source>
        <translation>Apagado, nada sale antes de que usted pulse Entregar. El peligro sale primero, y en el acto si está encendido.</translation>
    </message>
    <message>
        <source>Look for new &amp;forms</source>
        <translation>Buscar &amp;formularios nuevos</translation>
    </message>
    <message>
        <source>Look for new forms</source>
        <translation>Buscar formularios nuevos</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>cada hora</numerusform>
            <numerusform>cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>On a line &amp;paid by volume</source>
        <translation>En una línea que se &amp;paga por volumen</translation>
    </message>
    <message>
        <source>On a line paid by volume</source>
        <translation>En una línea que se paga por volumen</translation>
    </message>
    <message>
        <source>everything goes by itself</source>
        <translation>todo va por sí solo</translation>
    </message>
    <message>
        <source>only texts go by themselves</source>
        <translation>solo los textos van por sí solos</translation>
    </message>
    <message>
        <source>nothing goes by itself</source>
        <translation>nada va por sí solo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only when your organisation, or the way around a block, asks for one. It is kept in the vault, with its password.</source>
        <translation>Solo si su organización, o la manera de sortear un bloqueo, pide uno. Se guarda en la bóveda, con su contraseña.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>&amp;User name, if it asks for one</source>
        <translation>Nombre de &amp;usuario, si lo pide</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nombre de usuario en el proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Contraseña en el proxy</translation>
    </message>
    <message>
        <source>&amp;Not for these hosts</source>
        <translation>&amp;No para estos servidores</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy</source>
        <translation>Servidores a los que se llega sin el proxy</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Usar este proxy</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>No usar ninguno</translation>
    </message>
    <message>
        <source>Whom to trust</source>
        <translation>En quién confiar</translation>
    </message>
    <message>
        <source>Usually this laptop knows by itself whether it talks with headquarters. A hub with a certificate of its own, or a place where somebody listens, needs more.</source>
        <translation>Normalmente este portátil sabe por sí mismo si habla con la sede. Un hub con certificado propio, o un lugar donde alguien escucha, necesita más.</translation>
    </message>
    <message>
        <source>Add a certificate authority…</source>
        <translation>Añadir una autoridad de certificación…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message numerus="yes">
        <source>Trusted besides: %n certificate(s) of your own.</source>
        <translation>
            <numerusform>De confianza además: %n certificado propio.</numerusform>
            <numerusform>De confianza además: %n certificados propios.</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate authority of your own.</source>
        <translation>Ninguna autoridad de certificación propia.</translation>
    </message>
    <message>
        <source>From now on by way of {address}.</source>
        <translation>Desde ahora por {address}.</translation>
    </message>
    <message>
        <source>From now on without a proxy.</source>
        <translation>Desde ahora sin proxy.</translation>
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
        <translation>Cable</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Six words are easier to remember than signs and hard to guess:</source>
        <translation>Seis palabras son más fáciles de recordar que los signos, y difíciles de adivinar:</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar estas palabras</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>La misma frase de acceso otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
</context>
<context>
    <name>NewSecretStep</name>
    <message>
        <source>Passphrase until no&amp;w</source>
        <translation>Frase de acceso hasta a&amp;hora</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase de acceso hasta ahora</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nueva frase de acceso</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message numerus="yes">
        <source>%n answer(s) stay as they are.</source>
        <translation>
            <numerusform>Una respuesta queda como está.</numerusform>
            <numerusform>%n respuestas quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you answered is lost.</source>
        <translation>No se pierde ninguna de sus respuestas.</translation>
    </message>
    <message>
        <source>Not asked any more. These answers would be lost:</source>
        <translation>Ya no se pregunta. Estas respuestas se perderían:</translation>
    </message>
    <message>
        <source>Other answers are possible now. These would be lost, or in part:</source>
        <translation>Ahora hay otras respuestas posibles. Estas se perderían, todas o en parte:</translation>
    </message>
    <message>
        <source>Asked in another place now. The answers go along:</source>
        <translation>Ahora se pregunta en otro lugar. Las respuestas van con ello:</translation>
    </message>
    <message>
        <source>New questions:</source>
        <translation>Preguntas nuevas:</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>Stay with the old version</source>
        <translation>Seguir con la versión anterior</translation>
    </message>
    <message>
        <source>There is a newer version of this form. Your draft goes on with the version it was begun with.</source>
        <translation>Hay una versión más nueva de este formulario. Su borrador sigue con la versión con que empezó.</translation>
    </message>
    <message>
        <source>Go on with the new version of the form…</source>
        <translation>Seguir con la versión nueva del formulario…</translation>
    </message>
    <message>
        <source>This is what happens to your draft. It cannot be undone afterwards.</source>
        <translation>Esto es lo que pasa con su borrador. Después no se puede deshacer.</translation>
    </message>
    <message>
        <source>Go on with the new version</source>
        <translation>Seguir con la versión nueva</translation>
    </message>
    <message>
        <source>What happens to your draft</source>
        <translation>Qué pasa con su borrador</translation>
    </message>
</context>
<context>
    <name>ObservationModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
</context>
<context>
    <name>ObservationsPlace</name>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Search in everything you wrote</source>
        <translation>Buscar en todo lo que escribió</translation>
    </message>
    <message>
        <source>Search observations</source>
        <translation>Buscar observaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Headquarters asks nothing at this moment.</source>
        <translation>La sede no pregunta nada en este momento.</translation>
    </message>
    <message>
        <source>Nothing here fits your search.</source>
        <translation>Nada aquí coincide con su búsqueda.</translation>
    </message>
    <message>
        <source>Show all observations</source>
        <translation>Mostrar todas las observaciones</translation>
    </message>
    <message>
        <source>Everything you record will be listed here, newest first.</source>
        <translation>Todo lo que registre aparecerá aquí, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Escribir una nota rápida</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>{title} is in the recycle bin for 30 days.</source>
        <translation>{title} está en la papelera durante 30 días.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is back among your observations.</source>
        <translation>Está de nuevo entre sus observaciones.</translation>
    </message>
</context>
<context>
    <name>OpenAlertGuide</name>
    <message>
        <source>Which messages came?</source>
        <translation>¿Qué mensajes llegaron?</translation>
    </message>
    <message>
        <source>Paste the text of all messages, in any order, or a picture of the code. Other text around them does no harm.</source>
        <translation>Pegue el texto de todos los mensajes, en cualquier orden, o una imagen del código. Otro texto alrededor no hace daño.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>&amp;Text of the messages</source>
        <translation>&amp;Texto de los mensajes</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Texto de los mensajes</translation>
    </message>
    <message>
        <source>⚠ No QR code was found in this picture.</source>
        <translation>⚠ En esta imagen no se encontró ningún código QR.</translation>
    </message>
    <message>
        <source>What the alert says</source>
        <translation>Lo que dice la alerta</translation>
    </message>
    <message>
        <source>Words of the laptop that sent it:</source>
        <translation>Palabras del portátil que la envió:</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Abrir una alerta</translation>
    </message>
    <message>
        <source>Opening the alert</source>
        <translation>Abriendo la alerta</translation>
    </message>
</context>
<context>
    <name>OpenGuide</name>
    <message>
        <source>Which envelope?</source>
        <translation>¿Qué sobre?</translation>
    </message>
    <message>
        <source>Choose the file on the stick. It is verified from beginning to end before anything is taken in.</source>
        <translation>Elija el archivo de la memoria. Se verifica de principio a fin antes de tomar nada de él.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Verificarlo</translation>
    </message>
    <message>
        <source>Choose the envelope…</source>
        <translation>Elegir el sobre…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Tomándolo</translation>
    </message>
    <message>
        <source>What is taken in is safe here at once.</source>
        <translation>Lo que se toma está a salvo aquí en el acto.</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Tomado</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Abrir un sobre</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it:</source>
        <translation>Palabras del portátil que lo selló:</translation>
    </message>
    <message>
        <source>What do you &amp;call this laptop?</source>
        <translation>¿Cómo &amp;llama a este portátil?</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>¿Cómo llama a este portátil?</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Lea este código de recibo al remitente, por teléfono o SMS, entero:</translation>
    </message>
    <message numerus="yes">
        <source>Envelope {name} with %n record(s). New: {new}. Here already: {known}.</source>
        <translation>
            <numerusform>Sobre {name} con %n registro. Nuevos: {new}. Ya aquí: {known}.</numerusform>
            <numerusform>Sobre {name} con %n registros. Nuevos: {new}. Ya aquí: {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are damaged or missing. The others are safe and can be taken in.</source>
        <translation>
            <numerusform>%n registro está dañado o falta. Los demás están a salvo y se pueden tomar.</numerusform>
            <numerusform>%n registros están dañados o faltan. Los demás están a salvo y se pueden tomar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Este portátil es conocido aquí.</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Este portátil es nuevo aquí. Llame a su dueño y que le lea las palabras de su portátil. Tómelo solo si son las mismas.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Las palabras son las mismas</translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Here already: {known}.</source>
        <translation>Nuevos: {new}. Completados: {completed}. Ya aquí: {known}.</translation>
    </message>
    <message>
        <source>{number}: damaged or missing</source>
        <translation>{number}: dañado o falta</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} de {asked} respondidas</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Secciones del formulario</translation>
    </message>
</context>
<context>
    <name>PassphraseGuide</name>
    <message>
        <source>Which passphrase shall open the vault?</source>
        <translation>¿Qué frase de acceso debe abrir la bóveda?</translation>
    </message>
    <message>
        <source>The recovery sheet stays the same. A copy of the vault that was made before still opens with the old passphrase; New keys ends that.</source>
        <translation>La hoja de recuperación sigue siendo la misma. Una copia de la bóveda hecha antes se abre todavía con la frase antigua; Claves nuevas acaba con eso.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Cambiando la frase de acceso</translation>
    </message>
    <message>
        <source>✓ The passphrase was changed</source>
        <translation>✓ La frase de acceso se cambió</translation>
    </message>
    <message>
        <source>Use the new one from the next unlocking on.</source>
        <translation>Use la nueva a partir del próximo desbloqueo.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People and keys</source>
        <translation>Personas y claves</translation>
    </message>
    <message>
        <source>These open this vault, and nobody else does:</source>
        <translation>Esto abre esta bóveda, y nadie más:</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Under threat</source>
        <translation>Bajo amenaza</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>When somebody may have seen it, or from time to time.</source>
        <translation>Cuando alguien puede haberla visto, o de vez en cuando.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>When the paper is lost. The old one opens nothing after that.</source>
        <translation>Cuando se pierde el papel. La antigua no abre nada después.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>Recovery in three sheets</source>
        <translation>Recuperación en tres hojas</translation>
    </message>
    <message>
        <source>Any two of three people can open the vault; nobody alone can.</source>
        <translation>Dos de tres personas cualesquiera pueden abrir la bóveda; ninguna puede sola.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Claves nuevas</translation>
    </message>
    <message>
        <source>Locks out old copies of this vault, old passphrases and old sheets.</source>
        <translation>Excluye copias antiguas de esta bóveda, frases antiguas y hojas antiguas.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Traspasar a un colega</translation>
    </message>
    <message>
        <source>Drafts as an encrypted parcel that only that person can open.</source>
        <translation>Borradores en un paquete cifrado que solo esa persona puede abrir.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Recibir de un colega</translation>
    </message>
    <message>
        <source>Your address, and taking a parcel in.</source>
        <translation>Su dirección, y tomar un paquete.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recibir…</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Alguien deja el equipo</translation>
    </message>
    <message>
        <source>Hand over, deliver, then new keys or destroy: step by step.</source>
        <translation>Traspasar, entregar, y después claves nuevas o destruir: paso a paso.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Empezar…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>The recovery key on paper</source>
        <translation>La clave de recuperación en papel</translation>
    </message>
    <message>
        <source>One sheet, or two of three sheets if you have split it.</source>
        <translation>Una hoja, o dos de tres hojas si la dividió.</translation>
    </message>
    <message>
        <source>Headquarters, because you let it in</source>
        <translation>La sede, porque usted la dejó entrar</translation>
    </message>
    <message>
        <source>Words of its key: {words}</source>
        <translation>Palabras de su clave: {words}</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>La sede como acceso</translation>
    </message>
    <message>
        <source>Headquarters can open this vault with its private key.</source>
        <translation>La sede puede abrir esta bóveda con su clave privada.</translation>
    </message>
    <message>
        <source>Off. Headquarters cannot open this vault unless you let it.</source>
        <translation>Apagado. La sede no puede abrir esta bóveda si usted no lo permite.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Dejar entrar…</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Frase de coacción</translation>
    </message>
    <message>
        <source>Set. Typed on the unlock screen it destroys the keys of this vault.</source>
        <translation>Puesta. Escrita en la pantalla de desbloqueo destruye las claves de esta bóveda.</translation>
    </message>
    <message>
        <source>Off, and better left off unless you know its risks.</source>
        <translation>Apagada, y mejor dejarla así si no conoce sus riesgos.</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Read about it…</source>
        <translation>Leer sobre ella…</translation>
    </message>
</context>
<context>
    <name>PhoneGuide</name>
    <message>
        <source>Where is the phone?</source>
        <translation>¿Dónde está el teléfono?</translation>
    </message>
    <message>
        <source>Connect it by cable, unlock it and allow file transfer. Then choose its storage. Nothing on the phone is changed or deleted.</source>
        <translation>Conéctelo por cable, desbloquéelo y permita la transferencia de archivos. Después elija su memoria. En el teléfono no se cambia ni se borra nada.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Choose the phone&apos;s folder…</source>
        <translation>Elegir la carpeta del teléfono…</translation>
    </message>
    <message>
        <source>&amp;Whose phone is it?</source>
        <translation>¿De &amp;quién es el teléfono?</translation>
    </message>
    <message>
        <source>Whose phone is it?</source>
        <translation>¿De quién es el teléfono?</translation>
    </message>
    <message>
        <source>Looking through the phone</source>
        <translation>Mirando el teléfono</translation>
    </message>
    <message>
        <source>What is taken in?</source>
        <translation>¿Qué se toma?</translation>
    </message>
    <message>
        <source>Take in only what is finished on the phone; drafts look the same from here.</source>
        <translation>Tome solo lo que está terminado en el teléfono; desde aquí los borradores se ven igual.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>There is nothing new on this phone.</source>
        <translation>En este teléfono no hay nada nuevo.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Tomando</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Tomado</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder</source>
        <translation>Importar de la carpeta de un teléfono</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that records here wait for are taken in too.</source>
        <translation>
            <numerusform>%n foto que registros de aquí esperan se toma también.</numerusform>
            <numerusform>%n fotos que registros de aquí esperan se toman también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are here already.</source>
        <translation>
            <numerusform>%n registro ya está aquí.</numerusform>
            <numerusform>%n registros ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ this form is not on this laptop</source>
        <translation>⚠ este formulario no está en este portátil</translation>
    </message>
    <message>
        <source>⚠ here with other answers</source>
        <translation>⚠ aquí con otras respuestas</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n file(s) are not there</source>
        <translation>
            <numerusform>⚠ %n archivo no está</numerusform>
            <numerusform>⚠ %n archivos no están</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Photos: {photos}. Nothing on the phone was changed.</source>
        <translation>Nuevos: {new}. Completados: {completed}. Fotos: {photos}. En el teléfono no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>✓ The original {file} is deleted. The card or phone may still hold traces of it.</source>
        <translation>✓ El original {file} se ha borrado. En la tarjeta o el teléfono pueden quedar rastros.</translation>
    </message>
    <message>
        <source>Choose a photo or drop it here. It is made smaller, and place and camera are taken out.</source>
        <translation>Elija una foto o suéltela aquí. Se reduce su tamaño y se eliminan los datos de lugar y de cámara.</translation>
    </message>
    <message>
        <source>A photo is here but cannot be shown.</source>
        <translation>Hay una foto aquí, pero no se puede mostrar.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>{size} kB, without place or camera in it</source>
        <translation>{size} kB, sin datos de lugar ni de cámara</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Can anybody be recognised?</source>
        <translation>¿Se puede reconocer a alguien?</translation>
    </message>
    <message>
        <source>Cover faces, tattoos, number plates and signboards: draw a box with the pointer, or add one and move it with the arrow keys. Look at every part of the photo.</source>
        <translation>Cubra caras, tatuajes, matrículas y letreros: dibuje un recuadro con el puntero, o añada uno y muévalo con las flechas. Mire cada parte de la foto.</translation>
    </message>
    <message>
        <source>Add a box  B</source>
        <translation>Añadir un recuadro  B</translation>
    </message>
    <message>
        <source>Remove the box  Del</source>
        <translation>Quitar el recuadro  Del</translation>
    </message>
    <message>
        <source>Arrows move the box, with Shift they stretch it, with Ctrl in small steps.</source>
        <translation>Las flechas mueven el recuadro, con Mayús lo estiran, con Ctrl en pasos pequeños.</translation>
    </message>
    <message>
        <source>⚠ A photo with a child on it is not taken in, not even covered.</source>
        <translation>⚠ Una foto con un niño o una niña no se toma, ni siquiera cubierta.</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>No se puede reconocer a nadie</translation>
    </message>
    <message>
        <source>No child, no face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>No se reconoce ningún niño, cara, tatuaje, matrícula ni letrero</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Borrar el original</translation>
    </message>
    <message>
        <source>Delete the original where you chose it. Only this smaller photo stays. The card or phone may still hold traces of it.</source>
        <translation>Borrar el original de donde lo eligió. Solo queda esta foto más pequeña. En la tarjeta o el teléfono pueden quedar rastros.</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Conservar esta foto</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>No tomarla</translation>
    </message>
    <message>
        <source>No face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>No se reconoce ninguna cara, tatuaje, matrícula ni letrero</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n recuadro</numerusform>
            <numerusform>%n recuadros</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>Mostrar al 100 %</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Mostrar la foto entera</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Preguntando a la sede</translation>
    </message>
    <message>
        <source>Look at headquarters’ key</source>
        <translation>Ver la clave de la sede</translation>
    </message>
    <message>
        <source>Accept only this key</source>
        <translation>Aceptar solo esta clave</translation>
    </message>
    <message>
        <source>Accept other keys again</source>
        <translation>Aceptar otra vez otras claves</translation>
    </message>
    <message>
        <source>Only this key of headquarters is accepted: {pin}</source>
        <translation>Solo se acepta esta clave de la sede: {pin}</translation>
    </message>
    <message>
        <source>Any key is accepted that this laptop can check.</source>
        <translation>Se acepta cualquier clave que este portátil pueda comprobar.</translation>
    </message>
    <message>
        <source>It shows: {pin}. For {subject}, certified by {issuer}, until {until}.</source>
        <translation>Muestra: {pin}. Para {subject}, certificada por {issuer}, hasta {until}.</translation>
    </message>
    <message>
        <source>This laptop trusts it.</source>
        <translation>Este portátil confía en ella.</translation>
    </message>
    <message>
        <source>This laptop does not know who certified it. Compare by telephone.</source>
        <translation>Este portátil no sabe quién la certificó. Compare por teléfono.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>needs an answer</source>
        <translation>necesita una respuesta</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no encaja</translation>
    </message>
    <message>
        <source>Before this can be finalised, these questions need a look: {count}. The draft is safe.</source>
        <translation>Antes de finalizar, estas preguntas requieren atención: {count}. El borrador está seguro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Questions that need a look</source>
        <translation>Preguntas que requieren atención</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{done} of {all} records</source>
        <translation>{done} de {all} observaciones</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda cerca de %n hora</numerusform>
            <numerusform>quedan cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda un minuto aproximadamente</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping. What arrived stays delivered.</source>
        <translation>Deteniendo. Lo que llegó sigue entregado.</translation>
    </message>
</context>
<context>
    <name>PublicKeyStep</name>
    <message>
        <source>Paste it here</source>
        <translation>Péguela aquí</translation>
    </message>
    <message>
        <source>From a file or a picture of the code…</source>
        <translation>De un archivo o una imagen del código…</translation>
    </message>
    <message>
        <source>Its words. Let the other person read theirs to you, on the telephone:</source>
        <translation>Sus palabras. Que la otra persona le lea las suyas, por teléfono:</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Las palabras son las mismas</translation>
    </message>
    <message>
        <source>No code was found in this picture. Paste the key instead.</source>
        <translation>En esta imagen no se encontró ningún código. Pegue la clave.</translation>
    </message>
    <message>
        <source>This file cannot be read. Paste the key instead.</source>
        <translation>Este archivo no se puede leer. Pegue la clave.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Archivo con la clave</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>This question needs an answer.</source>
        <translation>Esta pregunta necesita una respuesta.</translation>
    </message>
    <message>
        <source>This answer does not fit what the form expects.</source>
        <translation>Esta respuesta no encaja con lo que espera el formulario.</translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (necesario)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Este orden es correcto</translation>
    </message>
    <message>
        <source>Ordered. Alt+Up and Alt+Down move a line.</source>
        <translation>Ordenado. Alt+Flecha arriba y Alt+Flecha abajo mueven una línea.</translation>
    </message>
    <message>
        <source>Not answered yet. Alt+Up and Alt+Down move a line.</source>
        <translation>Aún sin responder. Alt+Flecha arriba y Alt+Flecha abajo mueven una línea.</translation>
    </message>
</context>
<context>
    <name>ReadPlace</name>
    <message>
        <source>Encrypted for headquarters</source>
        <translation>Cifrado para la sede</translation>
    </message>
    <message>
        <source>Headquarters has this observation. It can be read, and corrected.</source>
        <translation>La sede tiene esta observación. Se puede leer y corregir.</translation>
    </message>
    <message>
        <source>This observation is final. It can be read, not changed.</source>
        <translation>Esta observación es definitiva. Se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Cerrar  Esc</translation>
    </message>
</context>
<context>
    <name>ReceiptGuide</name>
    <message>
        <source>Which code did headquarters read to you?</source>
        <translation>¿Qué código le leyó la sede?</translation>
    </message>
    <message>
        <source>Eight letters and digits. If headquarters also named numbers of records that did not arrive, type them after the code.</source>
        <translation>Ocho letras y cifras. Si la sede nombró también números de registros que no llegaron, escríbalos detrás del código.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducirlo</translation>
    </message>
    <message>
        <source>&amp;Receipt code</source>
        <translation>Código de &amp;recibo</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Código de recibo</translation>
    </message>
    <message>
        <source>✓ The receipt is right</source>
        <translation>✓ El recibo es correcto</translation>
    </message>
    <message>
        <source>Enter a receipt code</source>
        <translation>Introducir un código de recibo</translation>
    </message>
    <message>
        <source>Envelopes without a receipt: {names}</source>
        <translation>Sobres sin recibo: {names}</translation>
    </message>
    <message>
        <source>Every envelope of this laptop has its receipt.</source>
        <translation>Todos los sobres de este portátil tienen su recibo.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>Comprobando el código</translation>
    </message>
    <message numerus="yes">
        <source>Headquarters has %n observation(s) of envelope {name}. They count as delivered.</source>
        <translation>
            <numerusform>La sede tiene %n observación del sobre {name}. Cuenta como entregada.</numerusform>
            <numerusform>La sede tiene %n observaciones del sobre {name}. Cuentan como entregadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) did not arrive whole. They are safe here and go with the next delivery or envelope.</source>
        <translation>
            <numerusform>%n observación no llegó entera. Está segura aquí y va con la próxima entrega o el próximo sobre.</numerusform>
            <numerusform>%n observaciones no llegaron enteras. Están seguras aquí y van con la próxima entrega o el próximo sobre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveGuide</name>
    <message>
        <source>Give your colleague this address</source>
        <translation>Dé esta dirección a su colega</translation>
    </message>
    <message>
        <source>It is no secret: with it one can encrypt to this vault, and only this vault opens what comes. Read the words to each other.</source>
        <translation>No es un secreto: con ella se puede cifrar para esta bóveda, y solo esta bóveda abre lo que llega. Léanse las palabras el uno al otro.</translation>
    </message>
    <message>
        <source>I have a parcel</source>
        <translation>Tengo un paquete</translation>
    </message>
    <message>
        <source>Its words:</source>
        <translation>Sus palabras:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Guardarla como archivo…</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>¿Dónde está el paquete?</translation>
    </message>
    <message>
        <source>Choose the file that your colleague gave you. Nothing you have is changed.</source>
        <translation>Elija el archivo que le dio su colega. Nada de lo que usted tiene cambia.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Recibirlo</translation>
    </message>
    <message>
        <source>Choose the parcel…</source>
        <translation>Elegir el paquete…</translation>
    </message>
    <message>
        <source>✓ It is taken in</source>
        <translation>✓ Está recibido</translation>
    </message>
    <message>
        <source>Words of the sender&apos;s key. Compare them with your colleague:</source>
        <translation>Palabras de la clave del remitente. Compárelas con su colega:</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Recibir de un colega</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>✓ Copied. The clipboard is emptied in 45 seconds.</source>
        <translation>✓ Copiada. El portapapeles se vacía en 45 segundos.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ No se pudo escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}.</source>
        <translation>✓ Guardado como {name}.</translation>
    </message>
    <message>
        <source>Opening the parcel</source>
        <translation>Abriendo el paquete</translation>
    </message>
    <message numerus="yes">
        <source>%n new draft(s) are here now.</source>
        <translation>
            <numerusform>Ahora hay aquí %n borrador nuevo.</numerusform>
            <numerusform>Ahora hay aquí %n borradores nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finalised observation(s) wait for delivery now.</source>
        <translation>
            <numerusform>%n observación finalizada espera ahora su entrega.</numerusform>
            <numerusform>%n observaciones finalizadas esperan ahora su entrega.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>%n ya estaba aquí y queda como está.</numerusform>
            <numerusform>%n ya estaban aquí y quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>sending, {done} of {all} parts</source>
        <translation>enviándose, {done} de {all} partes</translation>
    </message>
    <message>
        <source>{done} of {all} parts arrived</source>
        <translation>llegaron {done} de {all} partes</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>RecoveryGuide</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>¿Hacer una nueva hoja de recuperación?</translation>
    </message>
    <message>
        <source>For when the old paper is lost, or somebody may have seen it. The old sheet opens nothing any more once you have typed two groups of the new one. Have paper or a printer at hand.</source>
        <translation>Para cuando el papel antiguo se ha perdido, o alguien puede haberlo visto. La hoja antigua ya no abre nada en cuanto haya escrito dos grupos de la nueva. Tenga papel o una impresora a mano.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Hacer una hoja nueva</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Creando una nueva clave de recuperación</translation>
    </message>
    <message>
        <source>✓ The new recovery sheet counts</source>
        <translation>✓ Vale la nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Destroy the old paper. Copies of the vault that were made before still open with it; make a new backup, or choose New keys to end that.</source>
        <translation>Destruya el papel viejo. Las copias de la bóveda hechas antes todavía se abren con él; haga una nueva copia de seguridad, o elija Claves nuevas para acabar con eso.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nueva hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Abrir con la clave de recuperación</translation>
    </message>
    <message>
        <source>It is on one recovery sheet</source>
        <translation>Está en una sola hoja de recuperación</translation>
    </message>
    <message>
        <source>I have two of three sheets</source>
        <translation>Tengo dos de las tres hojas</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault. Type every group of both. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>Dos cualesquiera de las tres hojas abren la bóveda. Escriba todos los grupos de ambas. Las minúsculas y los espacios no importan. Todo lo que hay en la bóveda queda como está.</translation>
    </message>
    <message>
        <source>It is on the recovery sheet: nine groups of four signs. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>Está en la hoja de recuperación: nueve grupos de cuatro signos. No importan las minúsculas ni los espacios. Todo lo que hay en la bóveda queda como está.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;One sheet</source>
        <translation>&amp;Una hoja</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Una hoja</translation>
    </message>
    <message>
        <source>The o&amp;ther sheet</source>
        <translation>La &amp;otra hoja</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>La otra hoja</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elija una nueva frase de acceso</translation>
    </message>
    <message>
        <source>Open and use the new passphrase</source>
        <translation>Abrir y usar la nueva frase de acceso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Abriendo la bóveda</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Recovery key, sheet {number} of 3</source>
        <translation>Clave de recuperación, hoja {number} de 3</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Vault: {label}</source>
        <translation>Bóveda: {label}</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault: on the unlock screen choose Use the recovery key, and then two of three sheets. One sheet alone opens nothing. Keep it somewhere safe, away from the laptop and from the other sheets.</source>
        <translation>Dos cualesquiera de las tres hojas abren la bóveda: en la pantalla de desbloqueo elija Usar la clave de recuperación y luego dos de las tres hojas. Una hoja sola no abre nada. Guárdela en un lugar seguro, lejos del portátil y de las otras hojas.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key opens the vault: on the unlock screen choose Use the recovery key. Who has this key can read everything. Keep this paper away from the laptop, somewhere safe. It cannot be printed again.</source>
        <translation>Si se olvida la frase de acceso, esta clave abre la bóveda: en la pantalla de desbloqueo elija la clave de recuperación. Quien tenga esta clave puede leerlo todo. Guarde este papel lejos del portátil, en un lugar seguro. No se puede imprimir otra vez.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>La tengo en papel</translation>
    </message>
    <message>
        <source>What does sheet {number} say?</source>
        <translation>¿Qué dice la hoja {number}?</translation>
    </message>
    <message>
        <source>What does your recovery sheet say?</source>
        <translation>¿Qué dice su hoja de recuperación?</translation>
    </message>
    <message>
        <source>Type two groups from the paper. This shows that it can be read.</source>
        <translation>Escriba dos grupos del papel. Así se comprueba que se puede leer.</translation>
    </message>
    <message>
        <source>Is sheet {number} of 3 on paper?</source>
        <translation>¿Está en papel la hoja {number} de 3?</translation>
    </message>
    <message>
        <source>It is shown once, now. Print it or write it down, and give it to one person. Any two of the three sheets open the vault; one alone opens nothing.</source>
        <translation>Se muestra una vez, ahora. Imprímala o escríbala, y désela a una persona. Dos cualesquiera de las tres hojas abren la bóveda; una sola no abre nada.</translation>
    </message>
    <message>
        <source>Is your recovery key on paper?</source>
        <translation>¿Tiene su clave de recuperación en papel?</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key is the only way in. It is shown once, now. Print it or write it down.</source>
        <translation>Si se olvida la frase de acceso, esta clave es la única forma de entrar. Se muestra una sola vez, ahora. Imprímala o anótela.</translation>
    </message>
    <message>
        <source>⚠ Give the three sheets to three people who do not travel together.</source>
        <translation>⚠ Dé las tres hojas a tres personas que no viajen juntas.</translation>
    </message>
    <message>
        <source>⚠ Who has this key can read everything. Keep the paper away from the laptop, somewhere safe.</source>
        <translation>⚠ Quien tenga esta clave puede leerlo todo. Guarde el papel lejos del portátil, en un lugar seguro.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>✓ Both are right.</source>
        <translation>✓ Los dos son correctos.</translation>
    </message>
    <message>
        <source>Not the same as on the sheet yet. Press Back to see it.</source>
        <translation>Aún no es lo mismo que en la hoja. Pulse Atrás para verla.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer. Check that the paper can be read.</source>
        <translation>✓ Enviado a la impresora. Compruebe que el papel se puede leer.</translation>
    </message>
    <message>
        <source>⚠ The printer did not take it. Write it down by hand.</source>
        <translation>⚠ La impresora no lo aceptó. Escríbalo a mano.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ No se pudo escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}. It is not encrypted: print it, then delete the file.</source>
        <translation>✓ Guardado como {name}. No está cifrado: imprímalo y luego borre el archivo.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>It stays here, whole, until you decide. The other records go on without it.</source>
        <translation>Se queda aquí, entero, hasta que usted decida. Los demás registros siguen sin él.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>RekeyGuide</name>
    <message>
        <source>Give this vault new keys?</source>
        <translation>¿Dar claves nuevas a esta bóveda?</translation>
    </message>
    <message>
        <source>Do this when somebody may know the passphrase, may have copied the laptop, or has left the team. It locks out old copies: whoever has the old passphrase, the old recovery sheet or an old key file can no longer open this vault.</source>
        <translation>Hágalo cuando alguien pueda conocer la frase de acceso, haber copiado el portátil o haber dejado el equipo. Deja fuera las copias viejas: quien tenga la frase de acceso anterior, la hoja de recuperación anterior o un archivo de claves viejo ya no puede abrir esta bóveda.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What was copied before stays as it was: an old backup still opens with the old passphrase. So remove old backups, and make a new one afterwards.</source>
        <translation>Lo que se copió antes queda como estaba: una copia de seguridad vieja todavía se abre con la frase de acceso anterior. Por eso, elimine las copias viejas y haga una nueva después.</translation>
    </message>
    <message>
        <source>Headquarters keeps its way in where you let it in. A duress passphrase ends; set a new one if you want it.</source>
        <translation>La sede conserva su acceso donde usted se lo dio. Una frase de coacción termina; ponga una nueva si la quiere.</translation>
    </message>
    <message>
        <source>Which passphrase goes with the new keys?</source>
        <translation>¿Qué frase de acceso va con las claves nuevas?</translation>
    </message>
    <message>
        <source>Choose another one than before.</source>
        <translation>Elija otra distinta de la anterior.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Crear claves nuevas</translation>
    </message>
    <message>
        <source>Encrypting the vault anew. Do not switch the laptop off.</source>
        <translation>Cifrando la bóveda de nuevo. No apague el portátil.</translation>
    </message>
    <message>
        <source>✓ Old copies are locked out</source>
        <translation>✓ Las copias viejas quedan fuera</translation>
    </message>
    <message>
        <source>Destroy the old recovery sheet. Backups made before today open with the old passphrase: make a new backup now and remove the old ones.</source>
        <translation>Destruya la hoja de recuperación vieja. Las copias de seguridad hechas antes de hoy se abren con la frase de acceso anterior: haga ahora una copia nueva y elimine las viejas.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Claves nuevas</translation>
    </message>
    <message>
        <source>It needs {needed} of room on this disk for a moment; {free} are free.</source>
        <translation>Por un momento necesita {needed} de espacio en este disco; hay {free} libres.</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>Añadir el primero</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
</context>
<context>
    <name>RestoreTold</name>
    <message>
        <source>Restoring happens on the unlock screen</source>
        <translation>La restauración se hace en la pantalla de desbloqueo</translation>
    </message>
    <message>
        <source>Lock with Ctrl+L and choose I have a backup. The backup becomes a vault of its own beside this one, and nothing here is overwritten. When you have seen that all is there, destroy the vault you no longer need.</source>
        <translation>Bloquee con Ctrl+L y elija Tengo una copia de seguridad. La copia se convierte en una bóveda propia junto a esta, y aquí no se sobrescribe nada. Cuando haya visto que está todo, destruya la bóveda que ya no necesita.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
</context>
<context>
    <name>SealGuide</name>
    <message>
        <source>Whose envelope is it?</source>
        <translation>¿Para quién es el sobre?</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet. Paste it, or read it from a file. It is kept here, so you are asked only this once.</source>
        <translation>Este portátil no tiene todavía la clave pública de la sede. Péguela o léala de un archivo. Se guarda aquí, así que solo se le pregunta esta vez.</translation>
    </message>
    <message>
        <source>&amp;Public key of headquarters</source>
        <translation>Clave &amp;pública de la sede</translation>
    </message>
    <message>
        <source>What goes into the envelope?</source>
        <translation>¿Qué va dentro del sobre?</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed. It stays on this laptop too, and goes by the network as well when there is one: nothing arrives twice.</source>
        <translation>Todo lo que la sede no ha confirmado. También se queda en este portátil, y va por la red cuando la haya: nada llega dos veces.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed everything. There is nothing to seal.</source>
        <translation>La sede lo ha confirmado todo. No hay nada que sellar.</translation>
    </message>
    <message>
        <source>Where is it written?</source>
        <translation>¿Dónde se escribe?</translation>
    </message>
    <message>
        <source>Put in a USB stick and choose it. The envelope is one encrypted file: whoever carries or finds it cannot open it. Only headquarters can.</source>
        <translation>Conecte una memoria USB y elíjala. El sobre es un solo archivo cifrado: quien lo lleve o lo encuentre no puede abrirlo. Solo la sede puede.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sellarlo</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Elegir la memoria o la carpeta…</translation>
    </message>
    <message>
        <source>Writing, then reading back</source>
        <translation>Escribiendo y volviendo a leer</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is verified.</source>
        <translation>Deje puesta la memoria hasta que aquí diga que está comprobado.</translation>
    </message>
    <message>
        <source>✓ Written and verified</source>
        <translation>✓ Escrito y comprobado</translation>
    </message>
    <message>
        <source>This envelope is called:</source>
        <translation>Este sobre se llama:</translation>
    </message>
    <message>
        <source>Headquarters may ask, by telephone, for the words of this laptop:</source>
        <translation>La sede puede preguntarle por teléfono las palabras de este portátil:</translation>
    </message>
    <message>
        <source>When it has arrived, headquarters reads you a receipt code of eight letters and digits. Enter it under Deliver. Until then these observations count as only on this laptop: a stick can be lost.</source>
        <translation>Cuando haya llegado, la sede le lee un código de recibo de ocho letras y cifras. Introdúzcalo en Entregar. Hasta entonces estas observaciones cuentan como que solo están en este portátil: una memoria puede perderse.</translation>
    </message>
    <message>
        <source>Seal into an envelope</source>
        <translation>Sellar en un sobre</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Guardando la clave</translation>
    </message>
    <message>
        <source>Room needed there: {size}.</source>
        <translation>Espacio necesario ahí: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), {size}. It was read back from the stick.</source>
        <translation>
            <numerusform>%n observación, {size}. Se volvió a leer de la memoria.</numerusform>
            <numerusform>%n observaciones, {size}. Se volvieron a leer de la memoria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A photo or file of %n observation(s) could not be read on this laptop. Everything else of them is in the envelope.</source>
        <translation>
            <numerusform>Una foto o archivo de %n observación no se pudo leer en este portátil. Todo lo demás de ella está en el sobre.</numerusform>
            <numerusform>Una foto o archivo de %n observaciones no se pudo leer en este portátil. Todo lo demás de ellas está en el sobre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealingSection</name>
    <message>
        <source>Sealing</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>A sealed record is encrypted for headquarters the moment it is finalised. Nobody can read it on this laptop any more, not even with your passphrase.</source>
        <translation>Un registro sellado se cifra para la sede en el momento de finalizarlo. Ya nadie puede leerlo en este portátil, ni siquiera con su frase de acceso.</translation>
    </message>
    <message>
        <source>Headquarters decides this for each form, by the key that the form carries.</source>
        <translation>Lo decide la sede para cada formulario, con la clave que lleva el formulario.</translation>
    </message>
    <message>
        <source>⚠ Its key cannot be used</source>
        <translation>⚠ Su clave no se puede usar</translation>
    </message>
    <message>
        <source>✓ Sealed, as headquarters wants it</source>
        <translation>✓ Sellado, como quiere la sede</translation>
    </message>
    <message>
        <source>✓ Sealed</source>
        <translation>✓ Sellado</translation>
    </message>
    <message>
        <source>⚠ Readable here, though headquarters wants it sealed</source>
        <translation>⚠ Se puede leer aquí, aunque la sede lo quiere sellado</translation>
    </message>
    <message>
        <source>Readable here</source>
        <translation>Se puede leer aquí</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows the passphrase in plain letters</source>
        <translation>Muestra la frase de acceso en letras legibles</translation>
    </message>
    <message>
        <source>⚠ Caps Lock seems to be on.</source>
        <translation>⚠ Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Teclado: {layout}</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Su &amp;frase de acceso</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Asked again so that nobody changes the locks of a vault that was left open.</source>
        <translation>Se pregunta otra vez para que nadie cambie las cerraduras de una bóveda que quedó abierta.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Esta bóveda</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personas y claves</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>While filling a form</source>
        <translation>Al llenar un formulario</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Escribir una nota rápida</translation>
    </message>
    <message>
        <source>Do the main thing of this place</source>
        <translation>Hacer lo principal de este lugar</translation>
    </message>
    <message>
        <source>Lock; drafts are kept</source>
        <translation>Bloquear; los borradores se conservan</translation>
    </message>
    <message>
        <source>Checkpoint: lock, and show nothing at all</source>
        <translation>Control: bloquear y no mostrar nada en absoluto</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Ir a Inicio</translation>
    </message>
    <message>
        <source>Go to Observations</source>
        <translation>Ir a Observaciones</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir a Entregar</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir a Ajustes</translation>
    </message>
    <message>
        <source>Go to Checkpoint</source>
        <translation>Ir a Control</translation>
    </message>
    <message>
        <source>Go to Phones</source>
        <translation>Ir a Teléfonos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Letters at 100 %</source>
        <translation>Letra al 100 %</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Move to the recycle bin; it can be undone</source>
        <translation>Mover a la papelera; se puede deshacer</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Choose the answer with this number</source>
        <translation>Elegir la respuesta con este número</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Deshacer la última respuesta</translation>
    </message>
    <message>
        <source>Leave the form; the draft is kept</source>
        <translation>Salir del formulario; el borrador se conserva</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>{first} to {last} in steps: the nearest is {nearest}.</source>
        <translation>De {first} a {last} por pasos: lo más cercano es {nearest}.</translation>
    </message>
</context>
<context>
    <name>SplitGuide</name>
    <message>
        <source>Split the recovery key among three people?</source>
        <translation>¿Dividir la clave de recuperación entre tres personas?</translation>
    </message>
    <message>
        <source>Three sheets are made. Any two of them together open this vault, one alone opens nothing: so no single person, and no single searched house, gives it away. The recovery sheet you have now opens nothing any more after this.</source>
        <translation>Se hacen tres hojas. Dos cualesquiera juntas abren esta bóveda; una sola no abre nada: así ninguna persona sola, ni una sola casa registrada, la entrega. La hoja de recuperación que tiene ahora ya no abre nada después de esto.</translation>
    </message>
    <message>
        <source>Make three sheets</source>
        <translation>Hacer tres hojas</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Creando una nueva clave de recuperación</translation>
    </message>
    <message>
        <source>✓ Three sheets are on paper</source>
        <translation>✓ Las tres hojas están en papel</translation>
    </message>
    <message>
        <source>Write down for yourself who has which number, not on the sheets. On the unlock screen any two of them open the vault.</source>
        <translation>Anote para usted quién tiene qué número, pero no en las hojas. En la pantalla de desbloqueo, dos cualesquiera abren la bóveda.</translation>
    </message>
    <message>
        <source>Split the recovery key</source>
        <translation>Dividir la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+N. One minute, from anywhere in the program.</source>
        <translation>Ctrl+N. Un minuto, desde cualquier parte del programa.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuar con</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Empezar un formulario</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir a Entregar</translation>
    </message>
    <message>
        <source>See what it asks</source>
        <translation>Ver qué pregunta</translation>
    </message>
    <message>
        <source>Add a form from a file…</source>
        <translation>Añadir un formulario desde un archivo…</translation>
    </message>
    <message>
        <source>An XLSForm (.xlsx) or XForm (.xml); you can also drop it here.</source>
        <translation>Un XLSForm (.xlsx) o XForm (.xml); también puede soltarlo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for delivery.</source>
        <translation>
            <numerusform>%n espera su entrega.</numerusform>
            <numerusform>%n esperan su entrega.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n requiere atención.</numerusform>
            <numerusform>%n requieren atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headquarters asks about %n observation(s).</source>
        <translation>
            <numerusform>La sede pregunta por %n observación.</numerusform>
            <numerusform>La sede pregunta por %n observaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n draft(s)</source>
        <translation>
            <numerusform>El borrador (%n)</numerusform>
            <numerusform>Los %n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Añadir un formulario</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>TakeBackGuide</name>
    <message>
        <source>Take headquarters&apos; way in away?</source>
        <translation>¿Quitar el acceso de la sede?</translation>
    </message>
    <message>
        <source>Take the duress passphrase away?</source>
        <translation>¿Quitar la frase de coacción?</translation>
    </message>
    <message>
        <source>Headquarters can then no longer open this vault. Copies of the vault that it has already still open for it; New keys ends that for what comes after.</source>
        <translation>La sede ya no podrá abrir esta bóveda. Las copias de la bóveda que ya tiene todavía se le abren; Claves nuevas acaba con eso para lo que venga después.</translation>
    </message>
    <message>
        <source>After this it is an ordinary wrong passphrase.</source>
        <translation>Después de esto es una frase de acceso equivocada como cualquier otra.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Cambiando las claves</translation>
    </message>
    <message>
        <source>✓ It was taken away</source>
        <translation>✓ Se ha quitado</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>La sede como acceso</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Frase de coacción</translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>Write the time like this: 14:05.</source>
        <translation>Escriba la hora así: 14:05.</translation>
    </message>
    <message>
        <source>Now (N)</source>
        <translation>Ahora (N)</translation>
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
        <translation>Desbloquear {label}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tengo una copia de seguridad</translation>
    </message>
    <message>
        <source>New person on this laptop</source>
        <translation>Persona nueva en este portátil</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Abriendo la bóveda</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Intente de nuevo en %n s</numerusform>
            <numerusform>Intente de nuevo en %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>This question ({kind}) cannot be answered on this computer. Go on with the next one, and answer it on a phone if headquarters needs it.</source>
        <translation>Esta pregunta ({kind}) no se puede responder en esta computadora. Siga con la siguiente y respóndala en un teléfono si la sede la necesita.</translation>
    </message>
    <message>
        <source>An answer is already here and stays as it is.</source>
        <translation>Ya hay una respuesta aquí y queda como está.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>This vault</source>
        <translation>Esta bóveda</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Etiqueta en la pantalla de desbloqueo</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it.</source>
        <translation>Cualquiera que abra este portátil puede leerla.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself after</source>
        <translation>Blo&amp;quear sola después de</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloquear sola después de</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It also locks when the laptop goes to sleep, when the lid is closed and when somebody locks the screen or takes over. Drafts are saved first.</source>
        <translation>También se bloquea cuando el portátil se suspende, cuando se cierra la tapa y cuando alguien bloquea la pantalla o entra con otro usuario. Antes se guardan los borradores.</translation>
    </message>
    <message>
        <source>Your &amp;team code</source>
        <translation>Su código de &amp;equipo</translation>
    </message>
    <message>
        <source>Your team code</source>
        <translation>Su código de equipo</translation>
    </message>
    <message>
        <source>Forms that ask for it are filled in with it. Not your name: a code like GOM07.</source>
        <translation>Los formularios que lo piden se rellenan con él. No su nombre: un código como GOM07.</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Make the vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>How do you open your vault?</source>
        <translation>¿Cómo abre usted su bóveda?</translation>
    </message>
    <message>
        <source>Everything you write is kept encrypted in your vault. Nobody can open it without the passphrase, not even the people who made this program.</source>
        <translation>Todo lo que escribe se guarda cifrado en su bóveda. Nadie puede abrirla sin la frase de acceso, ni siquiera quienes hicieron este programa.</translation>
    </message>
    <message>
        <source>&amp;Label on the unlock screen</source>
        <translation>&amp;Etiqueta en la pantalla de desbloqueo</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Etiqueta en la pantalla de desbloqueo</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it: a colour or a number, not a name.</source>
        <translation>Cualquiera que abra este portátil puede leerla: un color o un número, no un nombre.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>Write a whole number with at most 9 digits.</source>
        <translation>Escriba un número entero de 9 cifras como máximo.</translation>
    </message>
</context>
<context>
    <name>WipeSection</name>
    <message>
        <source>Wipe</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Best is to have little here: deliver often, and let forms be sealed. When that is too late, this is quick.</source>
        <translation>Lo mejor es tener poco aquí: entregar a menudo y dejar que los formularios se sellen. Cuando ya es tarde para eso, esto es rápido.</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Retirar una entrevista</translation>
    </message>
    <message>
        <source>One record, by the code of six characters that the person was given.</source>
        <translation>Un registro, con el código de seis caracteres que se dio a la persona.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Borrar lo que se puede leer</translation>
    </message>
    <message>
        <source>Drafts and their photos, and what else you tick. Two steps, a few seconds.</source>
        <translation>Los borradores y sus fotos, y lo que además marque. Dos pasos, unos segundos.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Destruir esta bóveda</translation>
    </message>
    <message>
        <source>Everything in it, for everybody, for good. Two steps.</source>
        <translation>Todo lo que contiene, para todos, para siempre. Dos pasos.</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Destruir…</translation>
    </message>
</context>
<context>
    <name>WithdrawGuide</name>
    <message>
        <source>Which code does the person have?</source>
        <translation>¿Qué código tiene la persona?</translation>
    </message>
    <message>
        <source>Six letters and digits, given at the interview. Nobody has to say a name or why.</source>
        <translation>Seis letras y cifras, dadas en la entrevista. Nadie tiene que decir un nombre ni el motivo.</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Why it goes</source>
        <translation>&amp;Por qué se retira</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Por qué se retira</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>La persona lo pide</translation>
    </message>
    <message>
        <source>There was no consent</source>
        <translation>No hubo consentimiento</translation>
    </message>
    <message>
        <source>It puts somebody in danger</source>
        <translation>Pone a alguien en peligro</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>¿Retirarlo?</translation>
    </message>
    <message>
        <source>Answers, photos and what the search knows go for good. A line without content stays. If headquarters has it, it is told with the next delivery.</source>
        <translation>Las respuestas, las fotos y lo que conoce la búsqueda desaparecen para siempre. Queda una línea sin contenido. Si la sede lo tiene, se le dice con la próxima entrega.</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>Retirarlo para siempre</translation>
    </message>
    <message>
        <source>✓ It was taken back</source>
        <translation>✓ Se ha retirado</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Retirar una entrevista</translation>
    </message>
    <message>
        <source>Looking for the code</source>
        <translation>Buscando el código</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Retirando</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Atrás</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Siguiente ›</translation>
    </message>
    <message>
        <source>Section before (Ctrl+Page up)</source>
        <translation>Sección anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page down)</source>
        <translation>Sección siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
</context>
<context>
    <name>_Renewal</name>
    <message>
        <source>Changing the keys</source>
        <translation>Cambiando las claves</translation>
    </message>
</context>
<context>
    <name>_SliderNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Escriba un número, por ejemplo 12,5.</translation>
    </message>
</context>
<context>
    <name>decrypt</name>
    <message>
        <source>complete, and the signature is right</source>
        <translation>completo, y la firma es correcta</translation>
    </message>
    <message>
        <source>readable, but it has no signature to check</source>
        <translation>legible, pero no tiene firma que comprobar</translation>
    </message>
    <message>
        <source>readable, but not complete; missing: {files}. The signature cannot be checked</source>
        <translation>legible, pero no completo; falta: {files}. No se puede comprobar la firma</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}.</source>
        <translation>Registros hechos legibles: {opened}. Archivos con ellos: {files}.</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}. Could not be opened: {refused}. Nothing was changed in the folder they come from.</source>
        <translation>Registros hechos legibles: {opened}. Archivos con ellos: {files}. No se pudieron abrir: {refused}. En la carpeta de donde vienen no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No encrypted records were found there. Central&apos;s own export holds none: it leaves out what it cannot read. Take the records of ODK Briefcase, or fetch them from Central.</source>
        <translation>Allí no se encontraron registros cifrados. La exportación propia de Central no contiene ninguno: deja fuera lo que no puede leer. Tome los registros de ODK Briefcase, o tráigalos de Central.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the access code of this laptop</source>
        <translation>el código de acceso de este portátil</translation>
    </message>
    <message>
        <source>the user name and password</source>
        <translation>el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>its certificate has expired, or the date of this laptop is wrong</source>
        <translation>su certificado ha caducado, o la fecha de este portátil está mal</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, so the date of this laptop may be wrong</source>
        <translation>su certificado aún no es válido, así que la fecha de este portátil puede estar mal</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>su certificado es para otro nombre</translation>
    </message>
    <message>
        <source>its certificate is from nobody we know</source>
        <translation>su certificado no viene de nadie conocido</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>su certificado no fue aceptado</translation>
    </message>
    <message>
        <source>It builds on an earlier observation of the same site, which has to arrive first. It is safe on this laptop and stays ready.</source>
        <translation>Se basa en una observación anterior del mismo sitio, que tiene que llegar primero. Está segura en este portátil y sigue lista.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up. It is safe on this laptop.</source>
        <translation>Sigue listo: lo que se puede enviar por ahora está gastado. Está seguro en este portátil.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files stay ready: what may be sent for now is used up.</source>
        <translation>La sede tiene el texto. Sus fotos y archivos siguen listos: lo que se puede enviar por ahora está gastado.</translation>
    </message>
    <message>
        <source>Headquarters has the text and smaller photos. The full photos stay ready: what may be sent for now is used up.</source>
        <translation>La sede tiene el texto y fotos reducidas. Las fotos completas siguen listas: lo que se puede enviar por ahora está gastado.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files wait for a connection that is not paid by volume.</source>
        <translation>La sede tiene el texto. Sus fotos y archivos esperan una conexión que no se pague por volumen.</translation>
    </message>
    <message>
        <source>Fetching the form {name}.</source>
        <translation>Descargando el formulario {name}.</translation>
    </message>
    <message>
        <source>Looking for changes in forms and lists.</source>
        <translation>Buscando cambios en formularios y listas.</translation>
    </message>
    <message>
        <source>The form “{name}” was not updated. {reason}</source>
        <translation>El formulario “{name}” no se actualizó. {reason}</translation>
    </message>
    <message>
        <source>The list “{name}” was not updated. {reason}</source>
        <translation>La lista “{name}” no se actualizó. {reason}</translation>
    </message>
    <message>
        <source>The form “{name}” brings a file with a name that is not safe ({file}). The form was installed without it.</source>
        <translation>El formulario “{name}” trae un archivo con un nombre que no es seguro ({file}). El formulario se instaló sin ese archivo.</translation>
    </message>
    <message>
        <source>Headquarters went back to an older version of the form “{name}” ({version}).</source>
        <translation>La sede volvió a una versión anterior del formulario “{name}” ({version}).</translation>
    </message>
    <message>
        <source>Headquarters offers very many forms. {count} of them are fetched with the next delivery.</source>
        <translation>La sede ofrece muchísimos formularios. {count} de ellos se traen con la próxima entrega.</translation>
    </message>
    <message>
        <source>Everything was up to date. Nothing had to be sent.</source>
        <translation>Todo estaba al día. No había nada que enviar.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Files: {files}.</source>
        <translation>Observaciones que ahora están completas en la sede: {delivered}. Archivos: {files}.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Need a look: {refused}. Nothing was lost.</source>
        <translation>Observaciones que ahora están completas en la sede: {delivered}. Requieren atención: {refused}. No se perdió nada.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Still to go: {later}. They are safe on this laptop and go with the next delivery.</source>
        <translation>Observaciones que ahora están completas en la sede: {delivered}. Por enviar: {later}. Están seguras en este portátil y salen con la próxima entrega.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Of {kept} more, {megabytes} MB stay on this laptop for now, because of what it would cost to send them. Nothing was lost.</source>
        <translation>Observaciones que ahora están completas en la sede: {delivered}. De {kept} más, {megabytes} MB se quedan por ahora en este portátil, por lo que costaría enviarlos. No se perdió nada.</translation>
    </message>
    <message>
        <source>Paused. Observations that are complete at headquarters now: {delivered}. The others are safe on this laptop.</source>
        <translation>En pausa. Observaciones que ahora están completas en la sede: {delivered}. Las demás están seguras en este portátil.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes behind that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>El reloj de este portátil está {minutes} minutos atrasado respecto al de la sede. Ajústelo, para que las fechas de las observaciones nuevas también sean correctas.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes ahead of that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>El reloj de este portátil está {minutes} minutos adelantado respecto al de la sede. Ajústelo, para que las fechas de las observaciones nuevas también sean correctas.</translation>
    </message>
    <message>
        <source>Looking for headquarters at {host}.</source>
        <translation>Buscando la sede en {host}.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Sending {number} of {total}.</source>
        <translation>Enviando {number} de {total}.</translation>
    </message>
    <message>
        <source>Headquarters has it.</source>
        <translation>La sede la tiene.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already and has changed it since.</source>
        <translation>La sede ya tiene esta observación y la ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>La red respondió con una página propia en lugar de la sede. Nada se contó como enviado. Abra un navegador, inicie sesión en la red y luego pulse Entregar.</translation>
    </message>
    <message>
        <source>Headquarters&apos; address points to another one ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>La dirección de la sede remite a otra ({target}), y no se envió nada allí. Si la sede se ha mudado, pida un nuevo código de configuración; si no, inicie primero sesión en la red con un navegador.</translation>
    </message>
    <message>
        <source>What answered does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>Lo que respondió no recibe observaciones (respuesta {status}). Nada se contó como enviado. Revise la dirección en Ajustes o pregunte a la sede.</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer was not clear, so this observation counts as not sent. It is sent again with the next delivery; headquarters keeps it once.</source>
        <translation>La respuesta de la sede no fue clara, así que esta observación cuenta como no enviada. Se envía de nuevo con la próxima entrega; la sede la guarda una sola vez.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation: “{words}”. It is safe on this laptop. Show this message to headquarters, then try again.</source>
        <translation>La sede no aceptó esta observación: “{words}”. Está segura en este portátil. Muestre este mensaje a la sede y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation and did not say why (answer {status}). It is safe on this laptop. Tell headquarters, then try again.</source>
        <translation>La sede no aceptó esta observación y no dijo por qué (respuesta {status}). Está segura en este portátil. Avise a la sede y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>This observation reached headquarters incomplete. It is safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>Esta observación llegó incompleta a la sede. Está segura en este portátil. Pruebe con otra red o avise a la sede.</translation>
    </message>
    <message>
        <source>This laptop may not send observations of this form. They are safe here and stay ready. Ask headquarters to give this laptop access to the form.</source>
        <translation>Este portátil no tiene permiso para enviar observaciones de este formulario. Están seguras aquí y siguen listas. Pida a la sede que dé acceso al formulario a este portátil.</translation>
    </message>
    <message>
        <source>Headquarters&apos; account is full, so this observation was not accepted. It is safe on this laptop. Tell headquarters; then let it go with the next delivery.</source>
        <translation>La cuenta de la sede está llena, así que esta observación no fue aceptada. Está segura en este portátil. Avise a la sede; luego déjela salir con la próxima entrega.</translation>
    </message>
    <message>
        <source>Headquarters does not have the form of this observation (any more). The observation is safe on this laptop. Ask headquarters to put the form back, then try again.</source>
        <translation>La sede no tiene (o ya no tiene) el formulario de esta observación. La observación está segura en este portátil. Pida a la sede que vuelva a poner el formulario y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Headquarters does not have the version of the form that this observation was made with. It is safe on this laptop. Ask headquarters to publish that version, then try again.</source>
        <translation>La sede no tiene la versión del formulario con la que se hizo esta observación. Está segura en este portátil. Pida a la sede que publique esa versión y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>This is a correction, and headquarters does not have the observation it corrects. It is safe on this laptop. Ask headquarters about it, then try again.</source>
        <translation>Esta es una corrección, y la sede no tiene la observación que corrige. Está segura en este portátil. Pregunte a la sede y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Headquarters has switched this form off. The observation is safe on this laptop. Ask headquarters to switch the form on, then try again.</source>
        <translation>La sede ha desactivado este formulario. La observación está segura en este portátil. Pida a la sede que active el formulario y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>This form takes no observations at the moment. The observation is safe on this laptop and goes by itself when headquarters opens the form again.</source>
        <translation>Este formulario no recibe observaciones por el momento. La observación está segura en este portátil y sale por sí sola cuando la sede vuelva a abrir el formulario.</translation>
    </message>
    <message>
        <source>Headquarters has an observation with the same number and different content. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>La sede tiene una observación con el mismo número y otro contenido. No se sobrescribió nada y la suya está segura en este portátil. Pida a la sede que compare las dos.</translation>
    </message>
    <message>
        <source>Headquarters has another file under the same name for this observation. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>La sede tiene otro archivo con el mismo nombre para esta observación. No se sobrescribió nada y el suyo está seguro en este portátil. Pida a la sede que compare los dos.</translation>
    </message>
    <message>
        <source>Somebody corrected this observation before your correction arrived. Yours is safe on this laptop and was not counted. Ask headquarters for the newest state and correct that.</source>
        <translation>Alguien corrigió esta observación antes de que llegara su corrección. La suya está segura en este portátil y no se contó. Pida a la sede el estado más reciente y corrija ese.</translation>
    </message>
    <message>
        <source>Headquarters says that this observation was deleted there. That can be a misunderstanding while it is being stored, so it is tried once more.</source>
        <translation>La sede dice que esta observación se borró allí. Puede ser un malentendido mientras se está guardando, así que se intenta una vez más.</translation>
    </message>
    <message>
        <source>Headquarters has deleted this observation and does not take it again. It is still safe on this laptop. Ask headquarters whether that was meant.</source>
        <translation>La sede ha borrado esta observación y no la recibe de nuevo. Sigue segura en este portátil. Pregunte a la sede si eso era lo que quería.</translation>
    </message>
    <message>
        <source>One part of this observation is larger than headquarters accepts. It is safe on this laptop. Ask headquarters to raise the limit, or hand it over in another way.</source>
        <translation>Una parte de esta observación es más grande de lo que la sede acepta. Está segura en este portátil. Pida a la sede que suba el límite, o entréguela de otra manera.</translation>
    </message>
    <message>
        <source>Headquarters is busy with something and asks to come back later. The observation is safe on this laptop and stays ready.</source>
        <translation>La sede está ocupada con algo y pide volver más tarde. La observación está segura en este portátil y sigue lista.</translation>
    </message>
    <message>
        <source>Headquarters has trouble of its own at this moment (answer {status}). The observation is safe on this laptop and stays ready.</source>
        <translation>La sede tiene problemas propios en este momento (respuesta {status}). La observación está segura en este portátil y sigue lista.</translation>
    </message>
    <message>
        <source>Headquarters fails each time over this observation, while it takes others. It is safe on this laptop. Tell headquarters; then try again.</source>
        <translation>La sede falla cada vez con esta observación, mientras recibe otras. Está segura en este portátil. Avise a la sede; luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The file name “{name}” cannot travel to headquarters unchanged. Everything is safe on this laptop. Ask headquarters to take this observation over in another way.</source>
        <translation>El nombre de archivo “{name}” no puede llegar a la sede sin cambios. Todo está seguro en este portátil. Pida a la sede que reciba esta observación de otra manera.</translation>
    </message>
    <message>
        <source>This observation is not written in a way that headquarters could read. It was not sent and is kept as it is on this laptop. Ask headquarters about it.</source>
        <translation>Esta observación no está escrita de un modo que la sede pueda leer. No se envió y se conserva tal como está en este portátil. Pregunte a la sede.</translation>
    </message>
    <message>
        <source>Headquarters has changed this observation before all its photos had arrived, and takes no more of them. The photos are safe on this laptop. Ask headquarters how to hand them over.</source>
        <translation>La sede cambió esta observación antes de que llegaran todas sus fotos, y no recibe más fotos de ella. Las fotos están seguras en este portátil. Pregunte a la sede cómo hacérselas llegar.</translation>
    </message>
    <message>
        <source>A file of this observation ({name}) cannot be read from this laptop. The rest is safe. Restore a backup, or ask headquarters what to do.</source>
        <translation>Un archivo de esta observación ({name}) no se puede leer en este portátil. Lo demás está seguro. Restaure una copia de seguridad o pregunte a la sede qué hacer.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up.</source>
        <translation>Sigue listo: lo que se puede enviar por ahora está gastado.</translation>
    </message>
    <message>
        <source>Headquarters wants observations of this form sealed to its key, and this one is not. It was not sent and is safe on this laptop. Ask headquarters what to do.</source>
        <translation>La sede quiere que las observaciones de este formulario estén selladas con su clave, y esta no lo está. No se envió y está segura en este portátil. Pregunte a la sede qué hacer.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on be encrypted to another key ({new} instead of {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept the new key under Settings.</source>
        <translation>El formulario “{name}” se cifraría desde ahora con otra clave ({new} en lugar de {old}) y no se ha adoptado; el que usted tiene todavía funciona. Pregunte a la sede, no por esta red, si es correcto, y acepte la clave nueva en Ajustes.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on not be encrypted any more (so far: {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept it under Settings.</source>
        <translation>El formulario “{name}” ya no se cifraría desde ahora (hasta ahora: {old}) y no se ha adoptado; el que usted tiene todavía funciona. Pregunte a la sede, no por esta red, si es correcto, y acéptelo en Ajustes.</translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message>
        <source>a file on this kind of stick cannot be larger than 4 GB; choose fewer observations</source>
        <translation>en este tipo de memoria un archivo no puede pasar de 4 GB; elija menos observaciones</translation>
    </message>
    <message>
        <source>what was read back is not what was written; the stick may be broken</source>
        <translation>lo que se volvió a leer no es lo que se escribió; puede que la memoria esté rota</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo falló.</translation>
    </message>
    <message>
        <source>This form cannot be used: {reason}. Nothing was changed.</source>
        <translation>Este formulario no se puede usar: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The form has an expression that does not work: {expression} – at character {place}: {reason} Your answers are safe; ask the maker of the form to correct it.</source>
        <translation>El formulario tiene una expresión que no funciona: {expression} – en el carácter {place}: {reason} Sus respuestas están seguras; pida a quien hizo el formulario que la corrija.</translation>
    </message>
    <message>
        <source>This file could not be read as a form: {reason} (line {line}). Nothing was changed; ask for a new copy of the form.</source>
        <translation>Este archivo no se pudo leer como formulario: {reason} (línea {line}). No se cambió nada; pida una copia nueva del formulario.</translation>
    </message>
    <message>
        <source>This form was refused for safety: {reason} (line {line}). Nothing was changed; ask the person who made the form about it.</source>
        <translation>Este formulario fue rechazado por seguridad: {reason} (línea {line}). No se cambió nada; pregunte a la persona que hizo el formulario.</translation>
    </message>
    <message>
        <source>This file is too large for a form: {size} MB, and at most {limit} MB is accepted. Nothing was changed.</source>
        <translation>Este archivo es demasiado grande para un formulario: {size} MB, y se aceptan {limit} MB como máximo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This form contains a mistake: {reason} (line {line}). Nothing was changed; the maker of the form can correct it.</source>
        <translation>Este formulario contiene un error: {reason} (línea {line}). No se cambió nada; quien hizo el formulario puede corregirlo.</translation>
    </message>
    <message>
        <source>In this form some answers depend on themselves, in a circle: {circle}. Nothing was changed; the maker of the form has to break the circle.</source>
        <translation>En este formulario algunas respuestas dependen de sí mismas, en círculo: {circle}. No se cambió nada; quien hizo el formulario tiene que romper el círculo.</translation>
    </message>
    <message>
        <source>This record could not be opened with its form: {reason}. The record itself is unchanged.</source>
        <translation>Este registro no se pudo abrir con su formulario: {reason}. El registro mismo no ha cambiado.</translation>
    </message>
    <message>
        <source>The form has no question or group at {path}. Nothing was changed.</source>
        <translation>El formulario no tiene ninguna pregunta ni grupo en {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The form itself decides how many times {path} is asked; none can be added or removed by hand. Nothing was changed.</source>
        <translation>El propio formulario decide cuántas veces se pregunta {path}; no se puede añadir ni quitar ninguna a mano. No se cambió nada.</translation>
    </message>
    <message>
        <source>The rules of this form keep changing each other and never come to rest. The last answer was taken back; the maker of the form has to correct it.</source>
        <translation>Las reglas de este formulario se cambian unas a otras sin parar. La última respuesta se retiró; quien hizo el formulario tiene que corregirlo.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in one step. The last answer was taken back; the maker of the form has to make its rules lighter.</source>
        <translation>Este formulario exige más trabajo del que este ordenador puede hacer en un solo paso. La última respuesta se ha retirado; quien hizo el formulario debe aligerar sus reglas.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in a reasonable time, so it was not opened. Nothing was changed; the maker of the form has to make it lighter.</source>
        <translation>Este formulario pide más trabajo del que este portátil puede hacer en un tiempo razonable, por eso no se abrió. No se ha cambiado nada; quien hizo el formulario tiene que aligerarlo.</translation>
    </message>
    <message>
        <source>{count} answers still need attention before this record can be finalised. The record is kept as a draft.</source>
        <translation>{count} respuestas aún requieren atención antes de poder finalizar este registro. El registro se conserva como borrador.</translation>
    </message>
    <message>
        <source>This file could not be read as an XLSForm: {reason}. Nothing was changed.</source>
        <translation>Este archivo no se pudo leer como XLSForm: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>This XLSForm contains a mistake in sheet {sheet}, row {row}: {reason}. Nothing was changed; correct the sheet and try again.</source>
        <translation>Este XLSForm contiene un error en la hoja {sheet}, fila {row}: {reason}. No se cambió nada; corrija la hoja e intente de nuevo.</translation>
    </message>
    <message>
        <source>DANGER: this form contains the private key of headquarters instead of the public one, so everybody who has the form can read what was encrypted with it. Nothing was recorded or sent. Tell headquarters at once: they need a new pair of keys.</source>
        <translation>PELIGRO: este formulario contiene la clave privada de la sede en lugar de la pública, así que cualquiera que tenga el formulario puede leer lo que se cifró con ella. No se registró ni se envió nada. Avise a la sede de inmediato: necesita un nuevo par de claves.</translation>
    </message>
    <message>
        <source>The records of this form have to be encrypted, but its key does not work: {reason}. Nothing was sent unencrypted and your answers are safe; ask headquarters for a corrected form.</source>
        <translation>Los registros de este formulario tienen que cifrarse, pero su clave no funciona: {reason}. No se envió nada sin cifrar y sus respuestas están seguras; pida a la sede un formulario corregido.</translation>
    </message>
    <message>
        <source>This encrypted record could not be read: {reason}. Nothing was changed.</source>
        <translation>Este registro cifrado no se pudo leer: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The form was not installed: the name of its file &quot;{name}&quot; is not safe. Nothing was changed; ask the maker of the form to rename the file.</source>
        <translation>El formulario no se instaló: el nombre de su archivo &quot;{name}&quot; no es seguro. No se cambió nada; pida a quien hizo el formulario que cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>This form is no longer on this laptop. Nothing was changed; get the forms from headquarters again, or install the form from its file.</source>
        <translation>Este formulario ya no está en este portátil. No se cambió nada; obtenga de nuevo los formularios de la sede, o instale el formulario desde su archivo.</translation>
    </message>
    <message>
        <source>The new copy of the list &quot;{list}&quot; could not be read. The list on this laptop stays as it was; try again later, or tell headquarters.</source>
        <translation>La copia nueva de la lista &quot;{list}&quot; no se pudo leer. La lista de este portátil queda como estaba; intente de nuevo más tarde o avise a la sede.</translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that comes with the program is not complete ({part}). Your observations are safe; install the program again.</source>
        <translation>El formulario &quot;{form}&quot; que viene con el programa no está completo ({part}). Sus observaciones están seguras; instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The vault could not do this. Nothing was changed.</source>
        <translation>La bóveda no pudo hacer esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock and try again; the recovery key on paper opens it too.</source>
        <translation>Esta frase de acceso no abre la bóveda. No se cambió nada. Revise la distribución del teclado y Bloq Mayús e intente de nuevo; la clave de recuperación en papel también la abre.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake in it. Nothing was changed. Compare it with the paper, group by group.</source>
        <translation>Esta clave de recuperación tiene un error de escritura. No se cambió nada. Compárela con el papel, grupo por grupo.</translation>
    </message>
    <message>
        <source>This key has a typing mistake in it, or it is another kind of key. Nothing was changed. Compare it with the original, group by group.</source>
        <translation>Esta clave tiene un error de escritura, o es otro tipo de clave. No se cambió nada. Compárela con el original, grupo por grupo.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together, or they are the same sheet. Nothing was changed. Take two different sheets with the same mark.</source>
        <translation>Estas dos hojas no van juntas, o son la misma hoja. No se cambió nada. Tome dos hojas distintas con la misma marca.</translation>
    </message>
    <message>
        <source>This file cannot be opened here: it was handed over to somebody else, or it is damaged. Nothing was changed. Ask the sender to hand it over again, with your key.</source>
        <translation>Este archivo no se puede abrir aquí: se entregó a otra persona, o está dañado. No se cambió nada. Pida a quien lo envió que lo entregue otra vez, con la clave de usted.</translation>
    </message>
    <message>
        <source>Choose a passphrase first; without one nothing would be protected.</source>
        <translation>Elija primero una frase de acceso; sin ella nada estaría protegido.</translation>
    </message>
    <message>
        <source>Nothing was changed: this passphrase would not hold. {reason}</source>
        <translation>No se ha cambiado nada: esta frase de acceso no resistiría. {reason}</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already, or it has another meaning here. Nothing was changed. Choose quite different words.</source>
        <translation>Esta frase ya abre la bóveda, o tiene aquí otro significado. No se ha cambiado nada. Elija palabras muy distintas.</translation>
    </message>
    <message>
        <source>There is no vault in the folder {folder}. Choose another folder or make a vault.</source>
        <translation>No hay ninguna bóveda en la carpeta {folder}. Elija otra carpeta o cree una bóveda.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds something. Nothing in it was changed. Choose a new or empty folder.</source>
        <translation>La carpeta {folder} ya contiene algo. No se cambió nada en ella. Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>The folder {folder} is inside the vault. Nothing was written. Choose a folder outside the vault, such as one on a USB stick.</source>
        <translation>La carpeta {folder} está dentro de la bóveda. No se escribió nada. Elija una carpeta fuera de la bóveda, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <source>The key file {file} of this vault is gone, and without it nobody can read the vault. Nothing was changed and no new key file was made. Put {file} back from a backup; do not delete the other files.</source>
        <translation>El archivo de clave {file} de esta bóveda ya no está, y sin él nadie puede leer la bóveda. No se cambió nada y no se creó ningún archivo de clave nuevo. Vuelva a poner {file} desde una copia de seguridad; no borre los demás archivos.</translation>
    </message>
    <message>
        <source>Both copies of the key file {file} are damaged or were altered, so the vault stays closed. Nothing was changed. Put {file} back from a backup; your records are still in the folder.</source>
        <translation>Las dos copias del archivo de clave {file} están dañadas o fueron alteradas, así que la bóveda sigue cerrada. No se cambió nada. Vuelva a poner {file} desde una copia de seguridad; sus registros siguen en la carpeta.</translation>
    </message>
    <message>
        <source>A newer version of Veldmelding has written this vault. Nothing was changed. Install the newer version to open it.</source>
        <translation>Una versión más nueva de Veldmelding escribió esta bóveda. No se cambió nada. Instale la versión más nueva para abrirla.</translation>
    </message>
    <message>
        <source>The database {file} of this vault is gone. Nothing was changed and no empty one was made. Put it back from a backup, or restore a backup into a new folder.</source>
        <translation>La base de datos {file} de esta bóveda ya no está. No se cambió nada y no se creó ninguna vacía. Vuelva a ponerla desde una copia de seguridad, o restaure una copia de seguridad en una carpeta nueva.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database {file} is damaged or cut short. Nothing was changed. Keep the folder as it is and restore the last backup into a new folder.</source>
        <translation>La frase de acceso es correcta, pero la base de datos {file} está dañada o cortada. No se cambió nada. Deje la carpeta como está y restaure la última copia de seguridad en una carpeta nueva.</translation>
    </message>
    <message>
        <source>The database {file} does not belong to this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>La base de datos {file} no pertenece a esta bóveda. No se cambió nada. Vuelva a poner la base de datos propia de la bóveda, o restaure una copia de seguridad en una carpeta nueva.</translation>
    </message>
    <message>
        <source>The file {file} is an ordinary, unencrypted database, not the one of this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>El archivo {file} es una base de datos común, sin cifrar, no la de esta bóveda. No se cambió nada. Vuelva a poner la base de datos propia de la bóveda, o restaure una copia de seguridad en una carpeta nueva.</translation>
    </message>
    <message>
        <source>This vault is already open: {holder}. Only one program can use a vault at a time. Go to that window, or close it and try again.</source>
        <translation>Esta bóveda ya está abierta: {holder}. Solo un programa a la vez puede usar una bóveda. Vaya a esa ventana, o ciérrela e intente de nuevo.</translation>
    </message>
    <message>
        <source>Veldmelding may not write in the folder {folder}. Nothing was changed. Ask whoever looks after this computer for permission, or choose another folder.</source>
        <translation>Veldmelding no tiene permiso para escribir en la carpeta {folder}. No se cambió nada. Pida permiso a quien cuida esta computadora, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Remove large files you no longer need, then try again.</source>
        <translation>El disco está lleno, así que el último cambio no se guardó. Todo lo guardado antes está seguro. Elimine archivos grandes que ya no necesite y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not take the last change. Everything saved before is safe. Check that the disk or USB stick is still connected, then try again; if it returns, make a backup.</source>
        <translation>El disco no aceptó el último cambio. Todo lo guardado antes está seguro. Compruebe que el disco o la memoria USB siga conectado y luego intente de nuevo; si se repite, haga una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault is locked. Everything saved is safe. Unlock it to go on.</source>
        <translation>La bóveda está bloqueada. Todo lo guardado está seguro. Desbloquéela para continuar.</translation>
    </message>
    <message>
        <source>A photo or file that belongs here is no longer in the vault. Everything else is safe. A backup may still have it.</source>
        <translation>Una foto o un archivo que va aquí ya no está en la bóveda. Todo lo demás está seguro. Puede que una copia de seguridad aún lo tenga.</translation>
    </message>
    <message>
        <source>A photo or file in the vault is damaged and is not shown, so that nothing false is. Everything else is safe. A backup may still have it whole.</source>
        <translation>Una foto o un archivo de la bóveda está dañado y no se muestra, para no mostrar nada falso. Todo lo demás está seguro. Puede que una copia de seguridad aún lo tenga intacto.</translation>
    </message>
    <message>
        <source>The folder {folder} is a backup. Restore it into a new folder and open that one; the backup then stays as it is.</source>
        <translation>La carpeta {folder} es una copia de seguridad. Restáurela en una carpeta nueva y abra esa; así la copia de seguridad queda como está.</translation>
    </message>
    <message>
        <source>The backup in {folder} is damaged or not complete. Nothing was changed. Try an older backup.</source>
        <translation>La copia de seguridad en {folder} está dañada o no está completa. No se cambió nada. Pruebe con una copia de seguridad más antigua.</translation>
    </message>
    <message>
        <source>There is no complete backup in the folder {folder}, or there are backups of several vaults. Nothing was changed. Choose the folder of one backup.</source>
        <translation>En la carpeta {folder} no hay ninguna copia de seguridad completa, o las hay de varias bóvedas. No se ha cambiado nada. Elija la carpeta de una sola copia.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to open the vault. Nothing was changed. Close other programs and try again.</source>
        <translation>Esta computadora no tiene suficiente memoria libre para abrir la bóveda. No se cambió nada. Cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <source>A submission with this identifier is already here, with different content. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Ya hay aquí un envío con este identificador y otro contenido. Se conservó el que estaba primero y no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>A different file of the same name already belongs to this submission. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Otro archivo con el mismo nombre ya pertenece a este envío. Se conservó el que estaba primero y no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>This submission is not on this laptop. Nothing was changed.</source>
        <translation>Este envío no está en este portátil. No se cambió nada.</translation>
    </message>
    <message>
        <source>This observation was not deleted: headquarters has not confirmed all of it, and it may be the only copy. Deliver it first.</source>
        <translation>Esta observación no se borró: la sede no la ha confirmado por completo, y puede ser la única copia. Entréguela primero.</translation>
    </message>
    <message>
        <source>This observation is no longer on this laptop. Nothing else was changed.</source>
        <translation>Esta observación ya no está en este portátil. No se cambió nada más.</translation>
    </message>
    <message>
        <source>This observation is finalised and can no longer be changed. It is safe; open it to read.</source>
        <translation>Esta observación está finalizada y ya no se puede cambiar. Está segura; ábrala para leerla.</translation>
    </message>
    <message>
        <source>This observation is in the recycle bin. Restore it first; then you can go on with it.</source>
        <translation>Esta observación está en la papelera. Restáurela primero; después puede continuar con ella.</translation>
    </message>
    <message>
        <source>This observation was encrypted for headquarters when it was finalised. It is safe, but only headquarters can read or correct it now.</source>
        <translation>Esta observación se cifró para la sede al finalizarla. Está segura, pero ahora solo la sede puede leerla o corregirla.</translation>
    </message>
    <message>
        <source>This observation cannot be corrected yet: headquarters does not have all of it. Nothing was changed. Deliver it first, then correct it.</source>
        <translation>Esta observación aún no se puede corregir: la sede no la tiene completa. No se cambió nada. Entréguela primero y luego corríjala.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already, so it does not have to be handed over. Nothing was changed. Choose others.</source>
        <translation>La sede ya tiene esta observación, así que no hace falta traspasarla. No se ha cambiado nada. Elija otras.</translation>
    </message>
    <message>
        <source>No record here has this code. Nothing was changed. Compare each character; a sealed record is found at headquarters only.</source>
        <translation>Ningún registro de aquí tiene este código. No se ha cambiado nada. Compare cada carácter; un registro sellado solo se encuentra en la sede.</translation>
    </message>
    <message>
        <source>This observation has been corrected before. Nothing was changed. Open the newest version and correct that one.</source>
        <translation>Esta observación ya se corrigió antes. No se cambió nada. Abra la versión más nueva y corrija esa.</translation>
    </message>
    <message>
        <source>There is no headquarters to deliver to yet. Your observations are safe on this laptop. Enter the address or the set-up code that headquarters gave you, under Settings.</source>
        <translation>Todavía no hay una sede a la que entregar. Sus observaciones están seguras en este portátil. Introduzca en Ajustes la dirección o el código de configuración que le dio la sede.</translation>
    </message>
    <message>
        <source>A delivery is already running. Wait until it is done, or pause it.</source>
        <translation>Ya hay una entrega en curso. Espere a que termine o páusela.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) cannot be reached. Your observations are safe on this laptop. Check the connection, then press Deliver.</source>
        <translation>No se puede llegar a la sede ({host}). Sus observaciones están seguras en este portátil. Revise la conexión y luego pulse Entregar.</translation>
    </message>
    <message>
        <source>The address {host} cannot be found. Your observations are safe on this laptop. Usually there is no internet connection; otherwise the address contains a mistake.</source>
        <translation>No se encuentra la dirección {host}. Sus observaciones están seguras en este portátil. Por lo general no hay conexión a internet; si la hay, la dirección contiene un error.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is headquarters: {reason}. Nothing was sent and your observations are safe on this laptop. Do not go on; try another network, or tell headquarters.</source>
        <translation>{host} no pudo demostrar que es la sede: {reason}. No se envió nada y sus observaciones están seguras en este portátil. No continúe; pruebe con otra red o avise a la sede.</translation>
    </message>
    <message>
        <source>{host} shows another key than the one that was pinned ({found} instead of {pinned}). Nothing was sent and your observations are safe on this laptop. Ask headquarters, not by this network, whether the key was changed.</source>
        <translation>{host} muestra otra clave que la que se fijó ({found} en lugar de {pinned}). No se ha enviado nada y sus observaciones están seguras en este portátil. Pregunte a la sede, no por esta red, si se cambió la clave.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Your observations are safe on this laptop. Check the proxy under Settings, or deliver from a network without one.</source>
        <translation>No se puede alcanzar el proxy {proxy}. Sus observaciones están seguras en este portátil. Revise el proxy en Ajustes, o entregue desde una red que no lo tenga.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password, or does not accept the ones it was given. Your observations are safe on this laptop. Enter them under Settings.</source>
        <translation>El proxy {proxy} pide un nombre de usuario y una contraseña, o no acepta los que se le dieron. Sus observaciones están seguras en este portátil. Escríbalos en Ajustes.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect this laptop with {host} (answer {status}). Your observations are safe on this laptop. Show this message to whoever runs the proxy.</source>
        <translation>El proxy {proxy} no conectó este portátil con {host} (respuesta {status}). Sus observaciones están seguras en este portátil. Muestre este mensaje a quien administra el proxy.</translation>
    </message>
    <message>
        <source>This cannot be the address of a proxy. It should look like http://proxy.example.org:8080 or socks5://127.0.0.1:9050.</source>
        <translation>Esto no puede ser la dirección de un proxy. Debe parecerse a http://proxy.example.org:8080 o a socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>There is no certificate in this file that can be used. Nothing was changed. Choose a PEM file: a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>En este archivo no hay ningún certificado que se pueda usar. No se ha cambiado nada. Elija un archivo PEM: un archivo de texto que empieza por BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of a key. It has 64 digits from 0 to 9 and A to F. Nothing was changed.</source>
        <translation>Esto no es la huella de una clave. Tiene 64 cifras de 0 a 9 y de A a F. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No secure connection with {host} was possible. Nothing was sent and your observations are safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>No fue posible una conexión segura con {host}. No se envió nada y sus observaciones están seguras en este portátil. Pruebe con otra red o avise a la sede.</translation>
    </message>
    <message>
        <source>The address {address} does not start with https: everyone on the way could read along. Nothing was sent there. Ask headquarters for an address that starts with https.</source>
        <translation>La dirección {address} no empieza con https: cualquiera en el camino podría leer lo que se envía. No se envió nada allí. Pida a la sede una dirección que empiece con https.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be opened here. Nothing was added. Choose a JPEG, PNG or WebP photo.</source>
        <translation>Este archivo no es una foto que se pueda abrir aquí. No se añadió nada. Elija una foto JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>This photo is too large to open safely. Nothing was added. Make it smaller, or choose another one.</source>
        <translation>Esta foto es demasiado grande para abrirla de forma segura. No se añadió nada. Redúzcala o elija otra.</translation>
    </message>
    <message>
        <source>No camera of this laptop gives a picture. Close other programs that use it, allow it in the settings of the computer, or read a picture of the code that a phone took.</source>
        <translation>Ninguna cámara de este portátil da imagen. Cierre otros programas que la usen, permítala en los ajustes del ordenador, o lea una imagen del código hecha con un teléfono.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB and cannot be delivered. Nothing was added. Choose a smaller one.</source>
        <translation>Este archivo ocupa más de {limit} MB y no se puede entregar. No se añadió nada. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>This question does not take this file: it is empty or of another kind than its name says. Nothing was added. It takes {kinds}.</source>
        <translation>Esta pregunta no acepta este archivo: está vacío o es de un tipo distinto del que indica su nombre. No se añadió nada. Acepta {kinds}.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added. Check the card or disk it is on, and choose it again.</source>
        <translation>Este archivo no se puede leer. No se añadió nada. Revise la tarjeta o el disco donde está y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The photo is kept here, but the original {file} was not deleted. Delete it on the card or phone yourself.</source>
        <translation>La foto está guardada aquí, pero el original {file} no se borró. Bórrelo usted en la tarjeta o el teléfono.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty. Nothing was written. Name an empty or new folder.</source>
        <translation>La carpeta {name} no está vacía. No se escribió nada. Indique una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) did not answer in time. Your observations are safe on this laptop. Press Deliver again when the connection is better.</source>
        <translation>La sede ({host}) no respondió a tiempo. Sus observaciones están seguras en este portátil. Pulse Entregar de nuevo cuando la conexión sea mejor.</translation>
    </message>
    <message>
        <source>The connection with headquarters ({host}) broke off half-way. Your observations are safe on this laptop. What did not arrive is sent again.</source>
        <translation>La conexión con la sede ({host}) se cortó a la mitad. Sus observaciones están seguras en este portátil. Lo que no llegó se envía de nuevo.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>La red respondió con una página propia en lugar de la sede. Nada se contó como enviado. Abra un navegador, inicie sesión en la red y luego pulse Entregar.</translation>
    </message>
    <message>
        <source>What answers at {host} does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>Lo que responde en {host} no recibe observaciones (respuesta {status}). Nada se contó como enviado. Revise la dirección en Ajustes o pregunte a la sede.</translation>
    </message>
    <message>
        <source>{host} has no project at this address. Your observations are safe on this laptop. Ask headquarters for a new address or set-up code.</source>
        <translation>{host} no tiene ningún proyecto en esta dirección. Sus observaciones están seguras en este portátil. Pida a la sede una nueva dirección o un nuevo código de configuración.</translation>
    </message>
    <message>
        <source>{host} points to another address ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>{host} remite a otra dirección ({target}), y no se envió nada allí. Si la sede se ha mudado, pida un nuevo código de configuración; si no, inicie primero sesión en la red con un navegador.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) does not accept {credential} any more. Your observations are safe on this laptop and stay ready. Ask headquarters for a new set-up code.</source>
        <translation>La sede ({host}) ya no acepta {credential}. Sus observaciones están seguras en este portátil y siguen listas. Pida a la sede un nuevo código de configuración.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) has trouble of its own at this moment (answer {status}). Your observations are safe on this laptop. Try again later.</source>
        <translation>La sede ({host}) tiene problemas propios en este momento (respuesta {status}). Sus observaciones están seguras en este portátil. Intente de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The answer of {host} could not be read and was thrown away. Nothing was changed. Try again; if it stays like this, tell headquarters.</source>
        <translation>La respuesta de {host} no se pudo leer y se desechó. No se cambió nada. Intente de nuevo; si sigue así, avise a la sede.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} MB where that cannot be right, and the rest was refused. Nothing was changed. Tell headquarters.</source>
        <translation>{host} envió más de {limit} MB donde eso no puede ser correcto, y el resto se rechazó. No se cambió nada. Avise a la sede.</translation>
    </message>
    <message>
        <source>{name} did not arrive the way headquarters has it and was thrown away. What you had before still works. It is fetched again with the next delivery.</source>
        <translation>{name} no llegó tal como lo tiene la sede y se desechó. Lo que usted tenía antes sigue funcionando. Se descarga de nuevo con la próxima entrega.</translation>
    </message>
    <message>
        <source>Headquarters lists {name} but does not hand it out (answer {status}). What you had before still works. Tell headquarters.</source>
        <translation>La sede menciona {name} en su lista, pero no lo entrega (respuesta {status}). Lo que usted tenía antes sigue funcionando. Avise a la sede.</translation>
    </message>
    <message>
        <source>This is not a set-up code and not an address. Scan the code again, or copy the whole text that headquarters gave you.</source>
        <translation>Esto no es un código de configuración ni una dirección. Escanee el código de nuevo, o copie todo el texto que le dio la sede.</translation>
    </message>
    <message>
        <source>This set-up code is locked. Headquarters gave you a few words for it another way, on paper or by telephone. They are needed too.</source>
        <translation>Este código de configuración está bloqueado. La sede le dio por otra vía, en papel o por teléfono, unas palabras para abrirlo. También hacen falta.</translation>
    </message>
    <message>
        <source>These words do not open this set-up code. Look at each word once more, or ask headquarters whether they belong to this code.</source>
        <translation>Estas palabras no abren este código de configuración. Mire otra vez cada palabra, o pregunte a la sede si pertenecen a este código.</translation>
    </message>
    <message>
        <source>This set-up code is much larger than one can be and was refused. Ask headquarters for a new one.</source>
        <translation>Este código de configuración es mucho más grande de lo que puede ser y se rechazó. Pida uno nuevo a la sede.</translation>
    </message>
    <message>
        <source>This address of {host} does not say who you are. Ask headquarters for the set-up code of your app user, or enter a user name and password.</source>
        <translation>Esta dirección de {host} no dice quién es usted. Pida a la sede el código de configuración de su usuario de la aplicación, o introduzca un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The address {address} cannot be right. It should look like https://data.example.org. Check it with headquarters.</source>
        <translation>La dirección {address} no puede ser correcta. Debería ser como https://data.example.org. Compruébela con la sede.</translation>
    </message>
    <message>
        <source>A hub cannot behave like “{name}”; what it knows is: {known}. Nothing was started.</source>
        <translation>Un centro de recepción no puede comportarse como “{name}”; lo que conoce es: {known}. No se inició nada.</translation>
    </message>
    <message>
        <source>The hub could not start at {host}, port {port}: {reason}. What it has received is safe; stop the program that uses this port, or choose another port.</source>
        <translation>El centro de recepción no pudo iniciarse en {host}, puerto {port}: {reason}. Lo que ha recibido está seguro; detenga el programa que usa este puerto o elija otro puerto.</translation>
    </message>
    <message>
        <source>This hub is running already. Nothing was changed.</source>
        <translation>Este centro de recepción ya está en marcha. No se cambió nada.</translation>
    </message>
    <message>
        <source>An account needs a name, for example of the person or the phone. Nothing was changed.</source>
        <translation>Una cuenta necesita un nombre, por ejemplo el de la persona o el del teléfono. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such account on this hub. Nothing was changed.</source>
        <translation>No existe esa cuenta en este centro de recepción. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a record. Nothing was changed; choose one of those on the page.</source>
        <translation>“{state}” no es un estado de un registro. No se ha cambiado nada; elija uno de los que hay en la página.</translation>
    </message>
    <message>
        <source>A comment needs words. Nothing was changed; write it and send it again.</source>
        <translation>Un comentario necesita palabras. No se ha cambiado nada; escríbalo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody on this hub is already called “{name}”. Nothing was changed; choose another name.</source>
        <translation>En este centro de recepción ya hay alguien que se llama “{name}”. No se ha cambiado nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it opens what field workers reported. Nothing was changed; choose one of at least {least} characters, best some unrelated words.</source>
        <translation>Esta frase de acceso es demasiado corta: abre lo que comunicó el personal de campo. No se ha cambiado nada; elija una de al menos {least} caracteres, mejor unas palabras sin relación.</translation>
    </message>
    <message>
        <source>There is no such project on this hub. Nothing was changed.</source>
        <translation>En este centro de recepción no hay tal proyecto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Un proyecto necesita un nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a form. Nothing was changed; a form is open, closing or closed.</source>
        <translation>“{state}” no es un estado de un formulario. No se ha cambiado nada; un formulario está abierto, cerrándose o cerrado.</translation>
    </message>
    <message>
        <source>The form “{form}” is here already with version “{version}”, and it is not the same. Nothing was changed; give the new one another version in its settings.</source>
        <translation>El formulario “{form}” ya está aquí con la versión “{version}”, y no es el mismo. No se ha cambiado nada; dé al nuevo otra versión en su configuración.</translation>
    </message>
    <message>
        <source>This form cannot be used yet: {first} Nothing was changed; mend what the report of the form check says and try again.</source>
        <translation>Este formulario todavía no se puede usar: {first} No se ha cambiado nada; corrija lo que dice el informe de la comprobación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no draft of this form here. Nothing was changed.</source>
        <translation>Aquí no hay ningún borrador de este formulario. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The certificate or its private key cannot be used: {reason} The hub was not started; check that both files are PEM and belong together.</source>
        <translation>No se puede usar el certificado o su clave privada: {reason} El centro de recepción no se inició; compruebe que ambos archivos son PEM y van juntos.</translation>
    </message>
    <message>
        <source>At {host} others could reach this hub, and nothing would be encrypted on the way: whoever is in the network could read the records and the accounts. Nothing was started; use a certificate, or say explicitly that this network is yours alone.</source>
        <translation>En {host} otros podrían alcanzar este centro de recepción, y nada iría cifrado por el camino: quien esté en la red podría leer los registros y las cuentas. No se inició nada; use un certificado, o diga expresamente que esta red es solo suya.</translation>
    </message>
    <message>
        <source>No passphrase was given, or the two you typed differ. Nothing was changed. Type it on the terminal, or name a file with --passphrase-file.</source>
        <translation>No se dio ninguna frase de acceso, o las dos que escribió son distintas. No se cambió nada. Escríbala en la terminal, o indique un archivo con --passphrase-file.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}). Nothing was changed.</source>
        <translation>El archivo {name} no se puede leer ({reason}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} does not hold answers. Write a JSON object with the path of each question and its answer. Nothing was recorded.</source>
        <translation>{name} no contiene respuestas. Escriba un objeto JSON con la ruta de cada pregunta y su respuesta. No se registró nada.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa la está usando</translation>
    </message>
    <message>
        <source>by this program itself</source>
        <translation>por este mismo programa</translation>
    </message>
    <message>
        <source>by process {pid} on this computer</source>
        <translation>por el proceso {pid} en esta computadora</translation>
    </message>
    <message>
        <source>by process {pid} on the computer {host}</source>
        <translation>por el proceso {pid} en la computadora {host}</translation>
    </message>
    <message>
        <source>argument {place} of {function}() must be a path to questions.</source>
        <translation>el argumento {place} de {function}() tiene que ser una ruta a preguntas.</translation>
    </message>
    <message>
        <source>${name} is a variable, and forms have none.</source>
        <translation>${name} es una variable, y los formularios no tienen variables.</translation>
    </message>
    <message>
        <source>“|” joins paths, and one side is none.</source>
        <translation>“|” une rutas, y uno de los lados no es una ruta.</translation>
    </message>
    <message>
        <source>a path cannot go on from a text or a number.</source>
        <translation>una ruta no puede continuar desde un texto o un número.</translation>
    </message>
    <message>
        <source>only paths can have a condition in brackets.</source>
        <translation>solo las rutas pueden tener una condición entre corchetes.</translation>
    </message>
    <message>
        <source>there is no function {function}().</source>
        <translation>no existe la función {function}().</translation>
    </message>
    <message>
        <source>{function}() has too few or too many arguments: {signature}.</source>
        <translation>{function}() tiene muy pocos o demasiados argumentos: {signature}.</translation>
    </message>
    <message>
        <source>a path to questions is needed, and this gives something else.</source>
        <translation>se necesita una ruta a preguntas, y esto da otra cosa.</translation>
    </message>
    <message>
        <source>too much is nested in each other. Split it into several calculations.</source>
        <translation>hay demasiadas cosas anidadas unas en otras. Divídalo en varios cálculos.</translation>
    </message>
    <message>
        <source>digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, in base64 or hex.</source>
        <translation>digest() conoce MD5, SHA-1, SHA-256, SHA-384 y SHA-512, en base64 o hex.</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” cannot be read.</source>
        <translation>el patrón “{pattern}” no se puede leer.</translation>
    </message>
    <message>
        <source>the pattern is too complicated. Use fewer repeats inside each other.</source>
        <translation>el patrón es demasiado complicado. Use menos repeticiones unas dentro de otras.</translation>
    </message>
    <message>
        <source>uuid() needs a length between 0 and {longest}.</source>
        <translation>uuid() necesita una longitud entre 0 y {longest}.</translation>
    </message>
    <message>
        <source>it is too long. Split it into several calculations.</source>
        <translation>es demasiado larga. Divídala en varios cálculos.</translation>
    </message>
    <message>
        <source>an operator such as + or “and” is missing before “{text}”.</source>
        <translation>falta un operador como + o “and” antes de “{text}”.</translation>
    </message>
    <message>
        <source>a text starts here that no quote ends.</source>
        <translation>aquí empieza un texto que ninguna comilla cierra.</translation>
    </message>
    <message>
        <source>“{character}” has no meaning here.</source>
        <translation>“{character}” no tiene significado aquí.</translation>
    </message>
    <message>
        <source>there is no axis “{text}”.</source>
        <translation>no existe el eje “{text}”.</translation>
    </message>
    <message>
        <source>the function “{text}” cannot be a step of a path.</source>
        <translation>la función “{text}” no puede ser un paso de una ruta.</translation>
    </message>
    <message>
        <source>“{expected}” is missing here.</source>
        <translation>aquí falta “{expected}”.</translation>
    </message>
    <message>
        <source>the expression stops too early.</source>
        <translation>la expresión termina demasiado pronto.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here.</source>
        <translation>“{text}” no puede estar aquí.</translation>
    </message>
    <message>
        <source>geofence() needs a shape, and there is none.</source>
        <translation>geofence() necesita una figura, y no hay ninguna.</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet, so nothing can be sealed. Your observations are safe here. Ask headquarters for its key or for a new set-up code.</source>
        <translation>Este portátil no tiene todavía la clave pública de la sede, así que no se puede sellar nada. Sus observaciones están seguras aquí. Pida a la sede su clave o un nuevo código de configuración.</translation>
    </message>
    <message>
        <source>There is nothing to put into an envelope: headquarters has confirmed everything. No file was written.</source>
        <translation>No hay nada que poner en un sobre: la sede lo ha confirmado todo. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The envelope could not be written to {place}: {reason}. Your observations are safe on this laptop. Try another stick or another folder.</source>
        <translation>El sobre no se pudo escribir en {place}: {reason}. Sus observaciones están seguras en este portátil. Pruebe con otra memoria u otra carpeta.</translation>
    </message>
    <message>
        <source>The envelope needs {needed} MB and there are {free} MB free in {place}. Nothing was written. Make room there, choose another stick, or choose fewer observations.</source>
        <translation>El sobre necesita {needed} MB y en {place} hay {free} MB libres. No se ha escrito nada. Haga espacio, elija otra memoria o elija menos observaciones.</translation>
    </message>
    <message>
        <source>Something on this laptop changed while the envelope was written, so it was not kept. Your observations are safe here. Write the envelope again.</source>
        <translation>Algo cambió en este portátil mientras se escribía el sobre, por eso no se conservó. Sus observaciones están seguras aquí. Escriba el sobre de nuevo.</translation>
    </message>
    <message>
        <source>This file is not a sealed envelope, or both its beginning and its end are damaged. Nothing was taken from it. The laptop that wrote it still has everything: ask for a new envelope.</source>
        <translation>Este archivo no es un sobre sellado, o están dañados su principio y su final. No se tomó nada de él. El portátil que lo escribió todavía lo tiene todo: pida un sobre nuevo.</translation>
    </message>
    <message>
        <source>This envelope was sealed for somebody else, and only their key opens it. Nothing was taken from it. Open it with the key of the headquarters it was meant for.</source>
        <translation>Este sobre se selló para otra persona, y solo su clave lo abre. No se tomó nada de él. Ábralo con la clave de la sede a la que iba destinado.</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that is not known here. Nothing was taken from it yet. Ask the sender, by telephone, for the eight words of their laptop. Only if they are the same, say that you trust it: {fingerprint}</source>
        <translation>Este sobre viene de un portátil que aquí no se conoce. Todavía no se tomó nada de él. Pregunte al remitente, por teléfono, las ocho palabras de su portátil. Solo si son las mismas, diga que confía en él: {fingerprint}</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that was reported lost on {day}. Nothing was taken from it. If the laptop is back and nobody had it open, headquarters can accept it again.</source>
        <translation>Este sobre viene de un portátil que se dio por perdido el {day}. No se tomó nada de él. Si el portátil ha vuelto y nadie lo tuvo abierto, la sede puede aceptarlo de nuevo.</translation>
    </message>
    <message>
        <source>{count} envelopes are waiting here already. Take them in or throw them away first.</source>
        <translation>Aquí ya esperan {count} sobres. Tómelos o tírelos primero.</translation>
    </message>
    <message>
        <source>What is written in this record is not what its label says. It was not taken in; the others were. Ask the sender to look at it.</source>
        <translation>Lo que está escrito en este registro no es lo que dice su etiqueta. No se tomó; los otros sí. Pida al remitente que lo mire.</translation>
    </message>
    <message>
        <source>The form “{form}”, version {version}, is not on this hub, so its record was not taken in. The envelope still has it: add the form, then open the envelope again.</source>
        <translation>El formulario “{form}”, versión {version}, no está en este centro de recepción, así que su registro no se tomó. El sobre todavía lo tiene: añada el formulario y abra el sobre de nuevo.</translation>
    </message>
    <message>
        <source>This record was not taken in; the envelope still has it. The hub says: {reason}</source>
        <translation>Este registro no se tomó; el sobre todavía lo tiene. El centro de recepción dice: {reason}</translation>
    </message>
    <message>
        <source>This is not a receipt code: a character is wrong or missing. Nothing was changed. It has eight letters and digits; compare each one with headquarters.</source>
        <translation>Esto no es un código de recibo: un carácter está mal o falta. No se ha cambiado nada. Tiene ocho letras y cifras; compare cada una con la sede.</translation>
    </message>
    <message>
        <source>This receipt code belongs to no envelope of this laptop, so nothing was confirmed. If headquarters also named records that are missing, type those numbers after the code.</source>
        <translation>Este código de recibo no pertenece a ningún sobre de este portátil, así que no se confirmó nada. Si la sede nombró también registros que faltan, escriba esos números detrás del código.</translation>
    </message>
    <message>
        <source>This text is not an alert, or a character in it is wrong. Nothing was changed. Copy the whole message again, or ask the sender to repeat it.</source>
        <translation>Este texto no es una alerta, o hay un carácter equivocado. No se ha cambiado nada. Copie otra vez el mensaje entero, o pida al remitente que lo repita.</translation>
    </message>
    <message>
        <source>This alert has {total} messages and these are missing or damaged: {missing}. Add them, in any order, or ask the sender to repeat them.</source>
        <translation>Esta alerta tiene {total} mensajes y estos faltan o están dañados: {missing}. Añádalos, en cualquier orden, o pida al remitente que los repita.</translation>
    </message>
    <message>
        <source>This alert was sealed for somebody else, or it was altered on the way. It cannot be opened with this key. Ask the sender for which headquarters it was made.</source>
        <translation>Esta alerta se selló para otra persona, o se alteró por el camino. No se puede abrir con esta clave. Pregunte al remitente para qué sede se hizo.</translation>
    </message>
    <message>
        <source>There is no alert for this observation: alerts are for finalised incidents of level 1 and for danger, made on a laptop that has the key of headquarters.</source>
        <translation>No hay alerta para esta observación: las alertas son para incidentes finalizados de nivel 1 y para peligro, hechas en un portátil que tiene la clave de la sede.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}. Nothing was changed on the phone or here. Check the cable and that the phone is unlocked and allows file transfer.</source>
        <translation>No se puede leer la carpeta {folder}: {reason}. No se ha cambiado nada en el teléfono ni aquí. Revise el cable, y que el teléfono esté desbloqueado y permita transferir archivos.</translation>
    </message>
    <message>
        <source>{name} holds no private key. Choose the .pem file that was made together with the public key in the form.</source>
        <translation>{name} no contiene ninguna clave privada. Elija el archivo .pem que se hizo junto con la clave pública del formulario.</translation>
    </message>
    <message>
        <source>{host} does not accept this email address and password. Nothing was changed. Check both; the account must be that of a person on the website, not an app user.</source>
        <translation>{host} no acepta este correo electrónico y esta contraseña. No se ha cambiado nada. Revise ambos; la cuenta tiene que ser de una persona en el sitio web, no un usuario de aplicación.</translation>
    </message>
    <message>
        <source>{host} refused (answer {status}): {message}. What was done until then stays done; it is safe to try again.</source>
        <translation>{host} lo rechazó (respuesta {status}): {message}. Lo hecho hasta entonces queda hecho; se puede intentar de nuevo sin riesgo.</translation>
    </message>
    <message>
        <source>This project has no entity list called feedback yet. Run the command once with --set-up, which makes the list and the form that brings it to the laptops.</source>
        <translation>Este proyecto no tiene todavía ninguna lista de entidades llamada feedback. Ejecute la orden una vez con --set-up, que crea la lista y el formulario que la lleva a los portátiles.</translation>
    </message>
    <message>
        <source>The address {address} does not name a project. Copy it from the browser while the project is open; it looks like https://data.example.org/v1/projects/7.</source>
        <translation>La dirección {address} no nombra un proyecto. Cópiela del navegador con el proyecto abierto; se parece a https://data.example.org/v1/projects/7.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>This folder holds {records} records as they were finalised, byte for byte, in the folder originals. The file log.jsonl says when each was made, changed, finalised and delivered; every line is signed. Verify all of it with verify_evidence.py from the documentation of Veldmelding, and compare the fingerprint of the key with what headquarters has: {fingerprint}. What is in this folder is not encrypted.</source>
        <translation>Esta carpeta contiene {records} observaciones tal como se finalizaron, byte por byte, en la carpeta originals. El archivo log.jsonl dice cuándo se creó, cambió, finalizó y entregó cada una; cada línea está firmada. Verifíquelo todo con verify_evidence.py de la documentación de Veldmelding, y compare la huella de la clave con la que tiene la sede: {fingerprint}. Lo que hay en esta carpeta no está cifrado.</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>Questions and states in the list: {asked}. New: {created}, changed: {updated}, taken out because settled for long: {removed}. Laptops see it with their next delivery.</source>
        <translation>Preguntas y estados en la lista: {asked}. Nuevos: {created}, cambiados: {updated}, retirados por estar resueltos hace tiempo: {removed}. Los portátiles los ven con su próxima entrega.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Quick note</source>
        <translation>Nota rápida</translation>
    </message>
    <message>
        <source>Site registration</source>
        <translation>Registro de sitio</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retiro</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Portátil perdido</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Registro de accesos</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Ir al contenido</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Records received: {count}. The newest is first.</source>
        <translation>Registros recibidos: {count}. El más nuevo está primero.</translation>
    </message>
    <message>
        <source>Records found: {count}. The newest is first.</source>
        <translation>Registros encontrados: {count}. El más nuevo va primero.</translation>
    </message>
    <message>
        <source>New records appear here by themselves.</source>
        <translation>Los registros nuevos aparecen aquí solos.</translation>
    </message>
    <message>
        <source>Records that phones and laptops send will be listed here.</source>
        <translation>Los registros que envíen los teléfonos y portátiles aparecerán aquí.</translation>
    </message>
    <message>
        <source>No record fits this search.</source>
        <translation>Ningún registro coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todos los registros</translation>
    </message>
    <message>
        <source>Make an account for the first one</source>
        <translation>Crear una cuenta para el primero</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>An alert is the few coded facts of an incident, sent as SMS before the record itself arrives. Only this hub can open it.</source>
        <translation>Una alerta son los pocos datos en código de un incidente, enviados por SMS antes de que llegue el registro mismo. Solo este centro de recepción puede abrirla.</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Abrir una alerta</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Texto de los mensajes</translation>
    </message>
    <message>
        <source>Paste all of them, in any order. Other text around them does no harm.</source>
        <translation>Péguelos todos, en cualquier orden. Otro texto alrededor no hace daño.</translation>
    </message>
    <message>
        <source>Paste the text of the messages first.</source>
        <translation>Pegue primero el texto de los mensajes.</translation>
    </message>
    <message>
        <source>Alerts that are opened here will be listed here.</source>
        <translation>Las alertas que se abran aquí aparecerán aquí.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Peligro ahora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Código del caso</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Código para retirarse</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Words of the laptop</source>
        <translation>Palabras del portátil</translation>
    </message>
    <message>
        <source>Opened here</source>
        <translation>Abierta aquí</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>has not arrived yet</source>
        <translation>todavía no ha llegado</translation>
    </message>
    <message>
        <source>Alert {number}</source>
        <translation>Alerta {number}</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Todas las alertas</translation>
    </message>
    <message>
        <source>Somebody is in danger now.</source>
        <translation>Alguien está en peligro ahora.</translation>
    </message>
    <message>
        <source>This laptop is new here. Whoever knows the key of this hub can send an alert: call the owner and let them read the words of their laptop to you. Somebody may be in danger all the same.</source>
        <translation>Este portátil es nuevo aquí. Quien conozca la clave de este centro de recepción puede enviar una alerta: llame a su dueño y deje que le lea las palabras de su portátil. Aun así, alguien puede estar en peligro.</translation>
    </message>
    <message>
        <source>This laptop was reported lost. The alert may be by somebody else: ask its owner before anybody acts on it.</source>
        <translation>Este portátil se dio por perdido. La alerta puede ser de otra persona: pregunte a su dueño antes de que nadie actúe.</translation>
    </message>
    <message>
        <source>Alerts opened in the last 7 days: {count}.</source>
        <translation>Alertas abiertas en los últimos 7 días: {count}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Older alerts</source>
        <translation>Alertas más antiguas</translation>
    </message>
    <message>
        <source>Newer alerts</source>
        <translation>Alertas más nuevas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} de {all}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words in the record</source>
        <translation>Palabras en el registro</translation>
    </message>
    <message>
        <source>By form, state, sender or day</source>
        <translation>Por formulario, estado, remitente o día</translation>
    </message>
    <message>
        <source>every form</source>
        <translation>todos los formularios</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>todos los estados</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Arrived from</source>
        <translation>Llegado desde</translation>
    </message>
    <message>
        <source>Arrived until</source>
        <translation>Llegado hasta</translation>
    </message>
    <message>
        <source>Newer records</source>
        <translation>Registros más nuevos</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Registros más antiguos</translation>
    </message>
    <message>
        <source>Every account of this hub can fetch the forms on offer and send records of them.</source>
        <translation>Cada cuenta de este centro de recepción puede traer los formularios ofrecidos y enviar sus registros.</translation>
    </message>
    <message>
        <source>Forms that this hub offers will be listed here.</source>
        <translation>Los formularios que ofrece este centro de recepción aparecerán aquí.</translation>
    </message>
    <message>
        <source>Form ID</source>
        <translation>ID del formulario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>not on offer</source>
        <translation>no ofrecido</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Files of the form</source>
        <translation>Archivos del formulario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>entity list, always as it is now</source>
        <translation>lista de entidades, siempre como está ahora</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Sobres</translation>
    </message>
    <message>
        <source>A sealed envelope (.veld) brings records on a stick where there is no network. When it is taken in, the sender gets a receipt code, by telephone or SMS.</source>
        <translation>Un sobre sellado (.veld) trae registros en una memoria desde donde no hay red. Cuando se toma, el remitente recibe un código de recibo, por teléfono o SMS.</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Abrir un sobre</translation>
    </message>
    <message>
        <source>File of the envelope (.veld)</source>
        <translation>Archivo del sobre (.veld)</translation>
    </message>
    <message>
        <source>At most 4 GB. It is verified before anything is taken in.</source>
        <translation>Como mucho 4 GB. Se comprueba antes de tomar nada.</translation>
    </message>
    <message>
        <source>Upload and verify</source>
        <translation>Subir y comprobar</translation>
    </message>
    <message>
        <source>Choose the file of an envelope first.</source>
        <translation>Elija primero el archivo de un sobre.</translation>
    </message>
    <message>
        <source>This file is too large for a browser. Take it in on the computer of the hub: “veldmelding envelope receive”.</source>
        <translation>Este archivo es demasiado grande para un navegador. Tómelo en el ordenador del centro de recepción: “veldmelding envelope receive”.</translation>
    </message>
    <message>
        <source>Waiting to be taken in</source>
        <translation>Espera a ser tomado</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Envelopes that are taken in will be listed here.</source>
        <translation>Los sobres que se tomen aparecerán aquí.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Records safe here</source>
        <translation>Registros seguros aquí</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Código de recibo</translation>
    </message>
    <message>
        <source>All envelopes</source>
        <translation>Todos los sobres</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Tirarlo</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Este portátil es nuevo aquí. Llame a su dueño y deje que le lea las palabras de su portátil. Tome el sobre solo si son las mismas.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Las palabras son las mismas</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>¿Cómo llama a este portátil?</translation>
    </message>
    <message>
        <source>This laptop is new here. Somebody who administers this hub has to compare its words with the owner before the envelope can be taken in.</source>
        <translation>Este portátil es nuevo aquí. Alguien que administre este centro de recepción tiene que comparar sus palabras con el dueño antes de que se pueda tomar el sobre.</translation>
    </message>
    <message>
        <source>missing: put the form up again together with it</source>
        <translation>falta: suba el formulario otra vez junto con él</translation>
    </message>
    <message>
        <source>Save the XForm</source>
        <translation>Guardar el XForm</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>Mostrar sus registros</translation>
    </message>
    <message>
        <source>Does it take records?</source>
        <translation>¿Acepta registros?</translation>
    </message>
    <message>
        <source>Open: devices fetch it and send records. Closing: nobody fetches it any more, what was begun still arrives. Closed: nothing arrives any more.</source>
        <translation>Abierto: los dispositivos lo traen y envían registros. Cerrándose: nadie lo trae ya, lo empezado todavía llega. Cerrado: ya no llega nada.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cerrándose</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>not in this project</source>
        <translation>no está en este proyecto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Proyecto {name}</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>An account sees the forms of its project. One project is enough for most.</source>
        <translation>Una cuenta ve los formularios de su proyecto. Un proyecto basta para la mayoría.</translation>
    </message>
    <message>
        <source>Name of a new project</source>
        <translation>Nombre de un proyecto nuevo</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Añadir proyecto</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Todos los formularios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Name of the person or the device</source>
        <translation>Nombre de la persona o del dispositivo</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Todavía no hay cuentas.</translation>
    </message>
    <message>
        <source>A laptop or phone is gone, stolen or was taken? Choose the account it used. A laptop that sent envelopes or alerts is listed by its key as well: shut out both.</source>
        <translation>¿Un portátil o un teléfono se perdió, lo robaron o lo quitaron? Elija la cuenta que usaba. Un portátil que envió sobres o alertas figura también por su clave: excluya ambos.</translation>
    </message>
    <message>
        <source>Account or laptop</source>
        <translation>Cuenta o portátil</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Conocido por</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>key of envelopes and alerts</source>
        <translation>clave de sobres y alertas</translation>
    </message>
    <message>
        <source>Records delivered</source>
        <translation>Registros entregados</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>may send</source>
        <translation>puede enviar</translation>
    </message>
    <message>
        <source>shut out since {moment}</source>
        <translation>excluida desde {moment}</translation>
    </message>
    <message>
        <source>Lost: {name}</source>
        <translation>Perdido: {name}</translation>
    </message>
    <message>
        <source>Shut this account out now</source>
        <translation>Excluir esta cuenta ahora</translation>
    </message>
    <message>
        <source>Whoever has the device can then neither fetch forms nor send records. Everything that was delivered stays here.</source>
        <translation>Quien tenga el dispositivo ya no podrá traer formularios ni enviar registros. Todo lo entregado se queda aquí.</translation>
    </message>
    <message>
        <source>Shut this laptop out now</source>
        <translation>Excluir este portátil ahora</translation>
    </message>
    <message>
        <source>Envelopes that it seals are then refused, and its alerts are marked. Everything that was taken in stays here. If it had an account too, shut that out as well.</source>
        <translation>Los sobres que selle se rechazan entonces, y sus alertas se marcan. Todo lo que se tomó se queda aquí. Si también tenía una cuenta, exclúyala igualmente.</translation>
    </message>
    <message>
        <source>This laptop is shut out since {moment}.</source>
        <translation>Este portátil está excluido desde {moment}.</translation>
    </message>
    <message>
        <source>Accept this laptop again</source>
        <translation>Aceptar de nuevo este portátil</translation>
    </message>
    <message>
        <source>Only if it is back and nobody had it open, or for an envelope from before it was lost.</source>
        <translation>Solo si ha vuelto y nadie lo tuvo abierto, o para un sobre de antes de que se perdiera.</translation>
    </message>
    <message>
        <source>Its envelopes</source>
        <translation>Sus sobres</translation>
    </message>
    <message>
        <source>This account is shut out since {moment}.</source>
        <translation>Esta cuenta está excluida desde {moment}.</translation>
    </message>
    <message>
        <source>What this hub knows</source>
        <translation>Lo que sabe este centro de recepción</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>of them sealed</source>
        <translation>de ellos sellados</translation>
    </message>
    <message>
        <source>of them not sealed</source>
        <translation>de ellos no sellados</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>What may still be on the device</source>
        <translation>Lo que todavía puede estar en el dispositivo</translation>
    </message>
    <message>
        <source>Records that were not sealed at the last delivery can be read by somebody who has the device and its passphrase. They are listed above as “not sealed”.</source>
        <translation>Los registros que no estaban sellados en la última entrega puede leerlos quien tenga el dispositivo y su frase de acceso. Arriba figuran como “no sellados”.</translation>
    </message>
    <message>
        <source>Sealed records cannot be read on the device, not even with its passphrase.</source>
        <translation>Los registros sellados no se pueden leer en el dispositivo, ni siquiera con su frase de acceso.</translation>
    </message>
    <message>
        <source>Drafts and finished records that were never delivered are unknown here. Ask the person what was in work.</source>
        <translation>Los borradores y los registros terminados que nunca se entregaron no se conocen aquí. Pregunte a la persona qué tenía en curso.</translation>
    </message>
    <message>
        <source>Entity lists of the forms are on the device as well: names of sites, and the questions of headquarters.</source>
        <translation>Las listas de entidades de los formularios también están en el dispositivo: nombres de sitios y las preguntas de la sede.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Shut it out, here on this page.</source>
        <translation>Exclúyalo, aquí en esta página.</translation>
    </message>
    <message>
        <source>All accounts and laptops</source>
        <translation>Todas las cuentas y portátiles</translation>
    </message>
    <message>
        <source>Ask the person in quiet: was the laptop switched off or locked, who may know the passphrase, where is the recovery sheet. Nobody is to blame.</source>
        <translation>Pregunte a la persona con calma: si el portátil estaba apagado o bloqueado, quién puede conocer la frase de acceso, dónde está la hoja de recuperación. Nadie tiene la culpa.</translation>
    </message>
    <message>
        <source>Was it open, or is the passphrase known to others: treat every record that was not sealed as read. Warn the people whose safety depends on it first.</source>
        <translation>Si estaba abierto, o si otros conocen la frase de acceso: considere leído todo registro que no estaba sellado. Avise primero a las personas cuya seguridad depende de ello.</translation>
    </message>
    <message>
        <source>Note the time. Where the law asks for it (GDPR: within 72 hours), tell the authority; this page and the access log are what to attach. Print it.</source>
        <translation>Anote la hora. Donde la ley lo exija (RGPD: en un plazo de 72 horas), informe a la autoridad; adjunte esta página y el registro de accesos. Imprímala.</translation>
    </message>
    <message>
        <source>Make a new account for the new device; do not use the old one again.</source>
        <translation>Cree una cuenta nueva para el dispositivo nuevo; no use la vieja otra vez.</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Mostrar los registros</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase of “{name}”</source>
        <translation>Frase de acceso de “{name}”</translation>
    </message>
    <message>
        <source>Write these words down for this person, or let them read along. They are shown only now and kept nowhere; together with the name they open these pages.</source>
        <translation>Escriba estas palabras para esta persona, o deje que las lea con usted. Se muestran solo ahora y no se guardan en ningún lugar; junto con el nombre abren estas páginas.</translation>
    </message>
    <message>
        <source>A phone or laptop: fetches forms and sends records.</source>
        <translation>Un teléfono o portátil: trae formularios y envía registros.</translation>
    </message>
    <message>
        <source>Sees all records on these pages, and exports them.</source>
        <translation>Ve todos los registros en estas páginas y los exporta.</translation>
    </message>
    <message>
        <source>Decides about records and asks questions, too.</source>
        <translation>Además decide sobre los registros y hace preguntas.</translation>
    </message>
    <message>
        <source>Also forms, accounts, lost laptops, access log.</source>
        <translation>Además formularios, cuentas, portátiles perdidos y registro de accesos.</translation>
    </message>
    <message>
        <source>revoked on {moment}</source>
        <translation>revocada el {moment}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke “{name}”?</source>
        <translation>¿Revocar “{name}”?</translation>
    </message>
    <message>
        <source>This account can then no longer fetch forms or send records. What it has sent stays here; what it has not sent stays safe on its device.</source>
        <translation>Después, esta cuenta ya no podrá descargar formularios ni enviar registros. Lo que ha enviado se queda aquí; lo que no ha enviado sigue seguro en su dispositivo.</translation>
    </message>
    <message>
        <source>Back, change nothing</source>
        <translation>Volver sin cambiar nada</translation>
    </message>
    <message>
        <source>Set-up of “{name}”</source>
        <translation>Configuración de “{name}”</translation>
    </message>
    <message>
        <source>Scan this code with ODK Collect or veldmelding, or copy the text below it. It is shown only now: whoever has it can send as this account.</source>
        <translation>Escanee este código con ODK Collect o veldmelding, o copie el texto de abajo. Solo se muestra ahora: quien lo tenga puede enviar como esta cuenta.</translation>
    </message>
    <message>
        <source>It leads to {origin}, the address of this page. The device must be able to reach it.</source>
        <translation>Lleva a {origin}, la dirección de esta página. El dispositivo tiene que poder llegar a ella.</translation>
    </message>
    <message>
        <source>Set-up text</source>
        <translation>Texto de configuración</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Código de configuración</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, versión {version}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>This file has not arrived yet: {name}</source>
        <translation>Este archivo aún no ha llegado: {name}</translation>
    </message>
    <message>
        <source>Save file {name}</source>
        <translation>Guardar archivo {name}</translation>
    </message>
    <message>
        <source>Photo for “{question}”</source>
        <translation>Foto de “{question}”</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Save the record as XML, exactly as it arrived</source>
        <translation>Guardar el registro como XML, exactamente como llegó</translation>
    </message>
    <message>
        <source>All arrivals</source>
        <translation>Todas las llegadas</translation>
    </message>
    <message>
        <source>The form of this record cannot be used here, so its answers are shown by their place in the record.</source>
        <translation>El formulario de este registro no se puede usar aquí, así que sus respuestas se muestran según su lugar en el registro.</translation>
    </message>
    <message>
        <source>This record is not complete XML. What could be read of it is shown; all of it is kept.</source>
        <translation>Este registro no es XML completo. Se muestra lo que se pudo leer; todo se conserva.</translation>
    </message>
    <message>
        <source>This record is sealed: only the holder of headquarters’ private key can read it, and this hub is not. It is complete and safe here. Export it with its files and open it with “veldmelding decrypt”.</source>
        <translation>Este registro está sellado: solo quien tiene la clave privada de la sede puede leerlo, y este centro de recepción no la tiene. Está completo y seguro aquí. Expórtelo con sus archivos y ábralo con “veldmelding decrypt”.</translation>
    </message>
    <message>
        <source>This is a correction of an earlier record.</source>
        <translation>Esta es una corrección de un registro anterior.</translation>
    </message>
    <message>
        <source>A correction has replaced this record.</source>
        <translation>Una corrección ha reemplazado este registro.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>What it made in lists</source>
        <translation>Lo que hizo en las listas</translation>
    </message>
    <message>
        <source>{label} in the list {list}</source>
        <translation>{label} en la lista {list}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>waits for an earlier record that has not arrived</source>
        <translation>espera un registro anterior que no ha llegado</translation>
    </message>
    <message>
        <source>not done: the list did not take it</source>
        <translation>no hecho: la lista no lo aceptó</translation>
    </message>
    <message>
        <source>Kept. The worker sees it with the next delivery.</source>
        <translation>Guardado. El trabajador lo ve con la próxima entrega.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait {seconds} seconds and try again.</source>
        <translation>Demasiados intentos fallidos. Por favor espere {seconds} segundos e intente de nuevo.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>This request did not come from a page of this hub, or the page was too old. Nothing was changed. Go back, load the page again and repeat what you wanted to do.</source>
        <translation>Esta solicitud no vino de una página de este centro de recepción, o la página era demasiado antigua. No se cambió nada. Vuelva atrás, cargue la página de nuevo y repita lo que quería hacer.</translation>
    </message>
    <message>
        <source>Not for this account</source>
        <translation>No para esta cuenta</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Somebody who administers this hub can.</source>
        <translation>Su cuenta no puede hacer esto. No se ha cambiado nada. Puede hacerlo alguien que administre este centro de recepción.</translation>
    </message>
    <message>
        <source>What this hub receives is encrypted. Your passphrase opens what you may see.</source>
        <translation>Lo que este centro de recepción recibe está cifrado. Su frase de acceso abre lo que usted puede ver.</translation>
    </message>
    <message>
        <source>Your name on this hub</source>
        <translation>Su nombre en este centro de recepción</translation>
    </message>
    <message>
        <source>Leave it empty to sign in with the passphrase of the hub itself.</source>
        <translation>Déjelo vacío para entrar con la frase de acceso del propio centro de recepción.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together, or this account may only send.</source>
        <translation>Este nombre y esta frase de acceso no van juntos, o esta cuenta solo puede enviar.</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>No por esta conexión</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network could read the passphrase and every record. Open these pages on the computer of the hub itself, or start the hub with a certificate.</source>
        <translation>Esta conexión no está cifrada: otros en la red podrían leer la frase de acceso y cada registro. Abra estas páginas en la computadora del propio centro de recepción, o inícielo con un certificado.</translation>
    </message>
    <message>
        <source>To the arrivals</source>
        <translation>A las llegadas</translation>
    </message>
    <message>
        <source>What corrections changed</source>
        <translation>Lo que cambiaron las correcciones</translation>
    </message>
    <message>
        <source>Correction of {moment}</source>
        <translation>Corrección de {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>No answer is different.</source>
        <translation>Ninguna respuesta es distinta.</translation>
    </message>
    <message>
        <source>Open the version before</source>
        <translation>Abrir la versión anterior</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>1. Which records</source>
        <translation>1. Qué registros</translation>
    </message>
    <message>
        <source>2. What is inside</source>
        <translation>2. Qué hay dentro</translation>
    </message>
    <message>
        <source>3. For whom, as what, and why</source>
        <translation>3. Para quién, en qué forma y por qué</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Todavía no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Quién lo verá</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Choices, numbers and days only. Places as the middle of a cell of about 11 km. No words, files, names or senders; incidents without place and after 30 days.</source>
        <translation>Solo opciones, números y días. Los lugares como el centro de una celda de unos 11 km. Sin palabras, archivos, nombres ni remitentes; los incidentes sin lugar y pasados 30 días.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Answers of records that may be shared with partners. Places with 3 decimals, about 100 metres. No senders, devices or files.</source>
        <translation>Respuestas de los registros que se pueden compartir con socios. Lugares con 3 decimales, unos 100 metros. Sin remitentes, dispositivos ni archivos.</translation>
    </message>
    <message>
        <source>Headquarters only</source>
        <translation>Solo la sede</translation>
    </message>
    <message>
        <source>Everything as it arrived, with exact places. Keep it encrypted.</source>
        <translation>Todo como llegó, con los lugares exactos. Guárdelo cifrado.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Tables as CSV, in a zip</source>
        <translation>Tablas en CSV, dentro de un zip</translation>
    </message>
    <message>
        <source>Workbook for a spreadsheet (.xlsx)</source>
        <translation>Libro para una hoja de cálculo (.xlsx)</translation>
    </message>
    <message>
        <source>Places for a map program (.geojson)</source>
        <translation>Lugares para un programa de mapas (.geojson)</translation>
    </message>
    <message>
        <source>With photos and files (headquarters only)</source>
        <translation>Con fotos y archivos (solo la sede)</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>One line. It is kept in the signed journal and in the access log, with your name.</source>
        <translation>Una línea. Se guarda en el diario firmado y en el registro de accesos, con su nombre.</translation>
    </message>
    <message>
        <source>Say what the export is for. Nothing was exported.</source>
        <translation>Diga para qué es la exportación. No se exportó nada.</translation>
    </message>
    <message>
        <source>None of these records may go to this audience. Nothing was exported.</source>
        <translation>Ninguno de estos registros puede ir a este público. No se exportó nada.</translation>
    </message>
    <message>
        <source>Records of veldmelding: {count}.</source>
        <translation>Registros de veldmelding: {count}.</translation>
    </message>
    <message>
        <source>Exported on {moment} by {name}.</source>
        <translation>Exportado el {moment} por {name}.</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Finalidad: {purpose}</translation>
    </message>
    <message>
        <source>For: {audience}. {means}</source>
        <translation>Para: {audience}. {means}</translation>
    </message>
    <message>
        <source>These are observations, no measure of how common something is. Where nothing is recorded, nothing is known.</source>
        <translation>Son observaciones, no una medida de lo frecuente que es algo. Donde no hay nada registrado, no se sabe nada.</translation>
    </message>
    <message>
        <source>Put up a form</source>
        <translation>Subir un formulario</translation>
    </message>
    <message>
        <source>Form: .xlsx, .xls or XForm .xml</source>
        <translation>Formulario: .xlsx, .xls o XForm .xml</translation>
    </message>
    <message>
        <source>Files it needs, such as pictures or .csv lists</source>
        <translation>Archivos que necesita, como imágenes o listas .csv</translation>
    </message>
    <message>
        <source>Only check</source>
        <translation>Solo comprobar</translation>
    </message>
    <message>
        <source>Check and offer</source>
        <translation>Comprobar y ofrecer</translation>
    </message>
    <message>
        <source>Choose the file of a form first.</source>
        <translation>Elija primero el archivo de un formulario.</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation>Comprobación de {name}</translation>
    </message>
    <message>
        <source>This form works.</source>
        <translation>Este formulario funciona.</translation>
    </message>
    <message>
        <source>It is on offer now as “{title}”, version {version}.</source>
        <translation>Ahora se ofrece como “{title}”, versión {version}.</translation>
    </message>
    <message>
        <source>This form does not work yet. Nothing was put up.</source>
        <translation>Este formulario todavía no funciona. No se subió nada.</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>hay que cambiarlo</translation>
    </message>
    <message>
        <source>should be looked at</source>
        <translation>conviene mirarlo</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>es bueno saberlo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Envelope {title} with {count} records.</source>
        <translation>Sobre {title} con {count} registros.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya aquí</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completados</translation>
    </message>
    <message>
        <source>Damaged or missing</source>
        <translation>Dañados o faltan</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No tomados</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it</source>
        <translation>Palabras del portátil que lo selló</translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Este portátil se conoce aquí.</translation>
    </message>
    <message>
        <source>Some records are damaged or missing. The others are safe and can be taken in; the sender still has all of them.</source>
        <translation>Algunos registros están dañados o faltan. Los demás están seguros y se pueden tomar; el remitente todavía los tiene todos.</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Lea este código de recibo al remitente, por teléfono o SMS, entero:</translation>
    </message>
    <message>
        <source>No record of this envelope is complete here, so there is no receipt code.</source>
        <translation>Ningún registro de este sobre está completo aquí, así que no hay código de recibo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>a file of it is damaged; its text is here</source>
        <translation>un archivo suyo está dañado; su texto está aquí</translation>
    </message>
    <message>
        <source>damaged or missing</source>
        <translation>dañado o falta</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation>Lo que no está aquí</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Registros nuevos</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Lo que pregunta</translation>
    </message>
    <message>
        <source>Who did what, and to which record; never what is in it. Lines are kept for 90 days.</source>
        <translation>Quién hizo qué, y con qué registro; nunca lo que contiene. Las líneas se guardan 90 días.</translation>
    </message>
    <message>
        <source>What people do on these pages will be listed here.</source>
        <translation>Aquí aparecerá lo que la gente haga en estas páginas.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>with the passphrase of the hub</source>
        <translation>con la frase de acceso del centro de recepción</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>alguien desconocido</translation>
    </message>
    <message>
        <source>Newer lines</source>
        <translation>Líneas más nuevas</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Líneas más antiguas</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inició sesión</translation>
    </message>
    <message>
        <source>tried to sign in</source>
        <translation>intentó iniciar sesión</translation>
    </message>
    <message>
        <source>opened a record</source>
        <translation>abrió un registro</translation>
    </message>
    <message>
        <source>saved a file of a record</source>
        <translation>guardó un archivo de un registro</translation>
    </message>
    <message>
        <source>reviewed a record</source>
        <translation>revisó un registro</translation>
    </message>
    <message>
        <source>took out a record that somebody took back</source>
        <translation>quitó un registro que alguien retiró</translation>
    </message>
    <message>
        <source>exported records</source>
        <translation>exportó registros</translation>
    </message>
    <message>
        <source>put a form on offer</source>
        <translation>ofreció un formulario</translation>
    </message>
    <message>
        <source>took a form off offer</source>
        <translation>dejó de ofrecer un formulario</translation>
    </message>
    <message>
        <source>changed the state of a form</source>
        <translation>cambió el estado de un formulario</translation>
    </message>
    <message>
        <source>made a project</source>
        <translation>creó un proyecto</translation>
    </message>
    <message>
        <source>made an account</source>
        <translation>creó una cuenta</translation>
    </message>
    <message>
        <source>revoked an account</source>
        <translation>revocó una cuenta</translation>
    </message>
    <message>
        <source>gave an account a new passphrase</source>
        <translation>dio a una cuenta una nueva frase de acceso</translation>
    </message>
    <message>
        <source>opened an alert</source>
        <translation>abrió una alerta</translation>
    </message>
    <message>
        <source>read an alert</source>
        <translation>leyó una alerta</translation>
    </message>
    <message>
        <source>uploaded an envelope</source>
        <translation>subió un sobre</translation>
    </message>
    <message>
        <source>took in an envelope</source>
        <translation>tomó un sobre</translation>
    </message>
    <message>
        <source>threw away an envelope</source>
        <translation>tiró un sobre</translation>
    </message>
    <message>
        <source>accepted a laptop by its words</source>
        <translation>aceptó un portátil por sus palabras</translation>
    </message>
    <message>
        <source>shut out a laptop</source>
        <translation>excluyó un portátil</translation>
    </message>
    <message>
        <source>accepted a laptop again</source>
        <translation>aceptó de nuevo un portátil</translation>
    </message>
    <message>
        <source>looked up a lost device</source>
        <translation>consultó un dispositivo perdido</translation>
    </message>
    <message>
        <source>Places shown: {count}.</source>
        <translation>Lugares mostrados: {count}.</translation>
    </message>
    <message>
        <source>Positions are rounded to 3 decimals, about 100 metres. For use inside the organisation; not to be published.</source>
        <translation>Las posiciones están redondeadas a 3 decimales, unos 100 metros. Para uso dentro de la organización; no para publicar.</translation>
    </message>
    <message>
        <source>Records with a position will be shown on a map here.</source>
        <translation>Los registros con posición se mostrarán aquí en un mapa.</translation>
    </message>
    <message>
        <source>Map of {count} places. The table below lists the same places.</source>
        <translation>Mapa de {count} lugares. La tabla de abajo muestra los mismos lugares.</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Mostrar el mapa entero</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Lo mismo como tabla</translation>
    </message>
    <message>
        <source>The newest {count} are listed.</source>
        <translation>Se muestran los {count} más nuevos.</translation>
    </message>
    <message>
        <source>Position (rounded)</source>
        <translation>Posición (redondeada)</translation>
    </message>
    <message>
        <source>{count} places close together; look closer</source>
        <translation>{count} lugares muy juntos; acérquese</translation>
    </message>
    <message>
        <source>collects</source>
        <translation>recoge</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>revisa</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>administra</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>State of this record</source>
        <translation>Estado de este registro</translation>
    </message>
    <message>
        <source>Comment or question</source>
        <translation>Comentario o pregunta</translation>
    </message>
    <message>
        <source>Every device that collects can read the question to a record. No names, phone numbers or answers.</source>
        <translation>Todo dispositivo que recoge puede leer la pregunta sobre un registro. Sin nombres, números de teléfono ni respuestas.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>correction arrived</source>
        <translation>llegó una corrección</translation>
    </message>
    <message>
        <source>The worker is asked something.</source>
        <translation>Se pregunta algo al trabajador.</translation>
    </message>
    <message>
        <source>It can be used as it is.</source>
        <translation>Se puede usar como está.</translation>
    </message>
    <message>
        <source>It is not used; the worker hears why.</source>
        <translation>No se usa; al trabajador se le dice por qué.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>tiene una pregunta</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>Received and safe here. It is not at headquarters yet; it goes on by itself when there is a network.</source>
        <translation>Recibido y seguro aquí. Todavía no está en la sede; sigue solo en cuanto haya red.</translation>
    </message>
    <message>
        <source>Received. Headquarters has this record.</source>
        <translation>Recibido. La sede tiene este registro.</translation>
    </message>
    <message>
        <source>laptop without a name</source>
        <translation>portátil sin nombre</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>conocido aquí</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>nuevo aquí</translation>
    </message>
    <message>
        <source>lost since {moment}</source>
        <translation>perdido desde {moment}</translation>
    </message>
    <message>
        <source>the person asked for it</source>
        <translation>la persona lo pidió</translation>
    </message>
    <message>
        <source>there was no consent</source>
        <translation>no hubo consentimiento</translation>
    </message>
    <message>
        <source>it puts somebody in danger</source>
        <translation>pone a alguien en peligro</translation>
    </message>
    <message>
        <source>This record was taken back on {day}: {reason}.</source>
        <translation>Este registro se retiró el {day}: {reason}.</translation>
    </message>
    <message>
        <source>Take it out: answers, files, reviews and search words of all its versions go for good, and it cannot be sent here again. A line without content stays. What it made in lists, exports made before and backups are not changed.</source>
        <translation>Quítelo: las respuestas, archivos, revisiones y palabras de búsqueda de todas sus versiones desaparecen para siempre, y no se puede enviar aquí otra vez. Queda una línea sin contenido. Lo que hizo en las listas, las exportaciones anteriores y las copias de seguridad no cambian.</translation>
    </message>
    <message>
        <source>The person took this back. Delete it on this device too.</source>
        <translation>La persona retiró esto. Bórrelo también en este dispositivo.</translation>
    </message>
    <message>
        <source>It is to go for good</source>
        <translation>Tiene que desaparecer para siempre</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>This says that a record was taken back.</source>
        <translation>Esto dice que se retiró un registro.</translation>
    </message>
    <message>
        <source>That record is not here.</source>
        <translation>Ese registro no está aquí.</translation>
    </message>
</context>
<context>
    <name>observations</name>
    <message>
        <source>Draft: {answered} of {asked} questions answered.</source>
        <translation>Borrador: {answered} de {asked} preguntas respondidas.</translation>
    </message>
    <message>
        <source>In the recycle bin. It can be restored for 30 days after it was deleted.</source>
        <translation>En la papelera. Se puede restaurar durante 30 días después de borrarla.</translation>
    </message>
    <message>
        <source>Gone for good would be: {drafts} drafts and {finalised} finalised records, {unsent} of these not yet confirmed by headquarters, with {files} photos and files. {kept} records stay.</source>
        <translation>Desaparecerían para siempre: {drafts} borradores y {finalised} observaciones finalizadas, {unsent} de ellas aún sin confirmar por la sede, con {files} fotos y archivos. Quedan {kept} observaciones.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters never had it.</source>
        <translation>Ha desaparecido de este portátil, con {files} fotos y archivos. La sede nunca lo tuvo.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters has a copy or may have one: with the next delivery it is told to take out the record {instance}. If it does not have the form “Withdrawal”, that waits in the outbox. Backups from before still have it.</source>
        <translation>Ha desaparecido de este portátil, con {files} fotos y archivos. La sede tiene una copia o puede tenerla: con la próxima entrega se le dice que quite el registro {instance}. Si no tiene el formulario “Retiro”, eso espera en la bandeja de salida. Las copias de seguridad anteriores todavía lo tienen.</translation>
    </message>
    <message>
        <source>It is gone from here, with {files} photos and files, and cannot be sent here again. The device it came from may still have it, and so do backups from before.</source>
        <translation>Ha desaparecido de aquí, con {files} fotos y archivos, y no se puede enviar aquí otra vez. El dispositivo del que vino puede tenerlo todavía, y también las copias de seguridad anteriores.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Ready to deliver. So far it is only on this laptop.</source>
        <translation>Lista para entregar. Por ahora está solo en este portátil.</translation>
    </message>
    <message>
        <source>Headquarters has {acknowledged} of {total} parts. The rest is ready to deliver.</source>
        <translation>La sede tiene {acknowledged} de {total} partes. Lo demás está listo para entregar.</translation>
    </message>
    <message>
        <source>Carried by envelope {envelope}. Until headquarters gives its receipt code, this laptop has the only copy that is certain.</source>
        <translation>Llevado por el sobre {envelope}. Hasta que la sede dé su código de recibo, este portátil tiene la única copia segura.</translation>
    </message>
    <message>
        <source>Handed over to the colleague with these words: {words}. Until headquarters confirms it, it stays here and is delivered from here too; it counts once.</source>
        <translation>Traspasada al colega con estas palabras: {words}. Hasta que la sede la confirme se queda aquí y también se entrega desde aquí; cuenta una vez.</translation>
    </message>
    <message>
        <source>Being delivered: {acknowledged} of {total} parts have arrived.</source>
        <translation>Entregándose: han llegado {acknowledged} de {total} partes.</translation>
    </message>
    <message>
        <source>Delivered. Headquarters has all of it.</source>
        <translation>Entregada. La sede la tiene completa.</translation>
    </message>
</context>
<context>
    <name>safeguards</name>
    <message>
        <source>This looks like a telephone number. Leave it out: it can lead to a person.</source>
        <translation>Esto parece un número de teléfono. No lo incluya: puede llevar a una persona.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Leave it out: it can lead to a person.</source>
        <translation>Esto parece una dirección de correo electrónico. No la incluya: puede llevar a una persona.</translation>
    </message>
    <message>
        <source>This looks like a number plate. Leave it out: it can lead to a person.</source>
        <translation>Esto parece una matrícula de vehículo. No la incluya: puede llevar a una persona.</translation>
    </message>
    <message>
        <source>Is this a person? Leave names out: “{words}”. A role is enough.</source>
        <translation>¿Es una persona? No incluya nombres: “{words}”. Basta con la función.</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>Records of this form are encrypted for headquarters when they are finalised. After that nobody can read, print or correct them on this laptop, also with the passphrase; the form, date, size, state and case code stay visible.</source>
        <translation>Los registros de este formulario se cifran para la sede al finalizarlos. Después nadie puede leerlos, imprimirlos ni corregirlos en este portátil, tampoco con la frase de acceso; siguen visibles el formulario, la fecha, el tamaño, el estado y el código del caso.</translation>
    </message>
    <message>
        <source>This form has no key, so its records stay readable on this laptop after finalising, for whoever has the passphrase.</source>
        <translation>Este formulario no tiene clave, así que sus registros siguen legibles en este portátil después de finalizarlos, para quien tenga la frase de acceso.</translation>
    </message>
    <message>
        <source>Headquarters wants this form sealed, but the form it offers has no key. Only headquarters can mend that, by offering the form with its public key. Until then, deliver soon.</source>
        <translation>La sede quiere este formulario sellado, pero el formulario que ofrece no tiene clave. Solo la sede puede remediarlo, ofreciendo el formulario con su clave pública. Hasta entonces, entregue pronto.</translation>
    </message>
    <message>
        <source>With a key from headquarters its records could no longer be read or corrected here once they are finalised.</source>
        <translation>Con una clave de la sede, sus registros ya no se podrían leer ni corregir aquí una vez finalizados.</translation>
    </message>
    <message>
        <source>This form is sealed, and it registers sites or cases ({lists}). Servers make none from what they cannot read, so these lists do not grow by themselves: headquarters has to add them.</source>
        <translation>Este formulario se sella, y registra sitios o casos ({lists}). Los servidores no crean ninguno a partir de lo que no pueden leer, así que estas listas no crecen solas: la sede tiene que añadirlos.</translation>
    </message>
    <message>
        <source>This form registers sites or cases ({lists}). Sealed, it would register none, because a server makes none from what it cannot read. It is better left open, with little in it.</source>
        <translation>Este formulario registra sitios o casos ({lists}). Sellado no registraría ninguno, porque un servidor no crea ninguno a partir de lo que no puede leer. Es mejor dejarlo abierto, con poco dentro.</translation>
    </message>
    <message>
        <source>The key in this form cannot be used, so no record can be begun with it. Headquarters has to offer the form again with a right key.</source>
        <translation>La clave de este formulario no se puede usar, así que no se puede empezar ningún registro con él. La sede tiene que ofrecer el formulario otra vez con una clave correcta.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>One of the two copies of the key file ({first}, {second}) is damaged. It is written again from the other one when the vault is unlocked next.</source>
        <translation>Una de las dos copias del archivo de clave ({first}, {second}) está dañada. Se escribe de nuevo a partir de la otra la próxima vez que se desbloquee la bóveda.</translation>
    </message>
    <message>
        <source>After a power cut or a disk fault the newest changes could not be read; compare your last records with what you remember. What was unreadable is kept in {file}.</source>
        <translation>Tras un corte de luz o un fallo del disco no se pudieron leer los cambios más recientes; compare sus últimos registros con lo que recuerda. Lo que no se pudo leer se conserva en {file}.</translation>
    </message>
    <message>
        <source>The database is damaged in {places} places. Restore the last backup into a new folder, and keep this folder: much of it may still be readable.</source>
        <translation>La base de datos está dañada en {places} lugares. Restaure la última copia de seguridad en una carpeta nueva y conserve esta carpeta: puede que mucho de ella aún se pueda leer.</translation>
    </message>
    <message>
        <source>{rows} entries in the database refer to something that is not there. Make a backup now, keep the older ones too, and look through your last records.</source>
        <translation>{rows} entradas de la base de datos remiten a algo que no existe. Haga ahora una copia de seguridad, conserve también las anteriores y revise sus últimos registros.</translation>
    </message>
    <message>
        <source>The search index is damaged; searching may miss records. The records themselves are not affected. Let the index be made again.</source>
        <translation>El índice de búsqueda está dañado; al buscar pueden faltar registros. Los registros mismos no están afectados. Deje que se haga de nuevo el índice.</translation>
    </message>
    <message>
        <source>The journal of what was done to the records was altered or is damaged. The records themselves are told apart: compare what matters with what headquarters has.</source>
        <translation>El diario de lo que se hizo con los registros fue alterado o está dañado. Los registros mismos van aparte: compare lo importante con lo que tiene la sede.</translation>
    </message>
    <message>
        <source>{files} photos or files are damaged or missing. A backup may still have them.</source>
        <translation>{files} fotos o archivos están dañados o faltan. Puede que una copia de seguridad aún los tenga.</translation>
    </message>
    <message>
        <source>No passphrase yet.</source>
        <translation>Todavía no hay frase de acceso.</translation>
    </message>
    <message>
        <source>Only digits: a computer tries all of them. Take words that have nothing to do with each other.</source>
        <translation>Solo cifras: una computadora las prueba todas. Use palabras que no tengan nada que ver entre sí.</translation>
    </message>
    <message>
        <source>Far too easy to guess. Take four words or more.</source>
        <translation>Demasiado fácil de adivinar. Use cuatro palabras o más.</translation>
    </message>
    <message>
        <source>Too weak for what the vault may hold. Make it longer: four words or more.</source>
        <translation>Demasiado débil para lo que puede guardar la bóveda. Hágala más larga: cuatro palabras o más.</translation>
    </message>
    <message>
        <source>Just enough. One or two more words make it good.</source>
        <translation>Apenas suficiente. Una o dos palabras más la hacen buena.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>The records in this vault are older than they were when it was last locked: somebody or something put an earlier copy of the database in its place. Nothing was changed and everything in it can be read. If you did not do this yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>Los registros de esta bóveda son más antiguos que cuando se bloqueó por última vez: alguien o algo puso en su lugar una copia anterior de la base de datos. No se cambió nada y todo se puede leer. Si no fue usted, compare sus últimos registros con sus notas y avise a la sede.</translation>
    </message>
    <message>
        <source>Parts of the database were exchanged for other, perhaps older ones while the vault was locked. Nothing was changed and everything in it can be read. Compare your last records with your notes and tell headquarters.</source>
        <translation>Partes de la base de datos se cambiaron por otras, quizá más antiguas, mientras la bóveda estaba bloqueada. No se cambió nada y todo se puede leer. Compare sus últimos registros con sus notas y avise a la sede.</translation>
    </message>
    <message>
        <source>This vault was in a later state on this computer before: its folder was replaced by an earlier copy. Nothing was changed and everything in it can be read. If you did not put the copy there yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>Esta bóveda ya estuvo en un estado posterior en esta computadora: su carpeta se reemplazó por una copia anterior. No se cambió nada y todo se puede leer. Si no puso usted la copia, compare sus últimos registros con sus notas y avise a la sede.</translation>
    </message>
    <message>
        <source>Destroying the keys makes it impractical, not impossible, to get anything back: an SSD, a cloud folder or a snapshot may keep old blocks of the key file, and whoever has a backup and its passphrase, or headquarters where you let it in, can still open that backup.</source>
        <translation>Destruir las claves hace poco viable, no imposible, recuperar algo: un SSD, una carpeta en la nube o una instantánea puede guardar bloques antiguos del archivo de claves, y quien tenga una copia de seguridad y su frase de acceso, o la sede donde usted lo permitió, aún puede abrir esa copia.</translation>
    </message>
    <message>
        <source>Everything in this vault would be gone for good: {records} records, {unsent} of them not yet confirmed by headquarters, and {files} photos and files.</source>
        <translation>Todo lo que hay en esta bóveda desaparecería para siempre: {records} observaciones, {unsent} de ellas aún sin confirmar por la sede, y {files} fotos y archivos.</translation>
    </message>
    <message>
        <source>Typed where the vault is unlocked, this passphrase destroys the keys of the vault, for you, the recovery key and headquarters alike. What was not delivered or backed up is lost for good. The answer looks like that of a wrong passphrase.</source>
        <translation>Escrita donde se desbloquea la bóveda, esta frase destruye las claves de la bóveda, para usted, para la clave de recuperación y para la sede por igual. Lo que no se entregó ni se copió se pierde para siempre. La respuesta se parece a la de una frase de acceso equivocada.</translation>
    </message>
    <message>
        <source>It can put you in danger: whoever forces you may hold a copy of the disk, may know of this function, or may punish you because nothing opens. Destroying records may also be a crime where you are. Records that were sealed or delivered and cleared away before a journey protect more, and you can answer every question truthfully.</source>
        <translation>Puede ponerle en peligro: quien le obligue puede tener una copia del disco, puede conocer esta función o puede castigarle porque nada se abre. Destruir registros también puede ser un delito donde usted está. Los registros sellados, o entregados y retirados antes de un viaje, protegen más, y así puede responder con la verdad a cualquier pregunta.</translation>
    </message>
    <message>
        <source>It does not reach backups, and it ends when the keys are exchanged: set it again after that. Take words that nobody types by mistake.</source>
        <translation>No alcanza las copias de seguridad, y termina cuando se cambian las claves: póngala otra vez después. Tome palabras que nadie escriba por error.</translation>
    </message>
</context>
<context>
    <name>xforms</name>
    <message>
        <source>this element stands twice in the form&apos;s data and is no repeat; only the first is used</source>
        <translation>este elemento aparece dos veces en los datos del formulario y no es una repetición; solo se usa el primero</translation>
    </message>
    <message>
        <source>this bind refers to a question that is not in the form&apos;s data; it is ignored</source>
        <translation>este bind se refiere a una pregunta que no está en los datos del formulario; se ignora</translation>
    </message>
    <message>
        <source>the data type “{type}” is not known; the answer is kept as text</source>
        <translation>el tipo de dato “{type}” no se conoce; la respuesta se guarda como texto</translation>
    </message>
    <message>
        <source>a list has no name; nothing can refer to it</source>
        <translation>una lista no tiene nombre; nada puede referirse a ella</translation>
    </message>
    <message>
        <source>two lists have the same name “{name}”</source>
        <translation>dos listas tienen el mismo nombre “{name}”</translation>
    </message>
    <message>
        <source>an action writes to a question that does not exist; it is ignored</source>
        <translation>una acción escribe en una pregunta que no existe; se ignora</translation>
    </message>
    <message>
        <source>the form wants sound recorded in the background while it is filled in; on a laptop that does not do so, the record goes without</source>
        <translation>el formulario quiere que se grabe sonido de fondo mientras se rellena; en un portátil que no lo hace, el registro va sin él</translation>
    </message>
    <message>
        <source>the form does not say by which version of entities it works; its records create and change none</source>
        <translation>el formulario no dice con qué versión de entities trabaja; sus registros no crean ni cambian ninguna</translation>
    </message>
    <message>
        <source>it uses version “{version}” of entities, which this app does not know</source>
        <translation>usa la versión “{version}” de entities, que esta aplicación no conoce</translation>
    </message>
    <message>
        <source>it was made with another form</source>
        <translation>se hizo con otro formulario</translation>
    </message>
    <message>
        <source>The form is encrypted and makes entities of the list {lists}. Servers make none from what they cannot read: leave out the key, or the entities.</source>
        <translation>El formulario está cifrado y crea entidades de la lista {lists}. Los servidores no crean ninguna a partir de lo que no pueden leer: quite la clave o las entidades.</translation>
    </message>
    <message>
        <source>The form has no public key: its records stay readable on the laptop after finalising, for whoever has the passphrase.</source>
        <translation>El formulario no tiene clave pública: sus registros siguen legibles en el portátil después de finalizarlos, para quien tenga la frase de acceso.</translation>
    </message>
    <message>
        <source>The form makes entities of the list {lists}. With a public key its records would be sealed, and servers make no entities from what they cannot read.</source>
        <translation>El formulario crea entidades de la lista {lists}. Con una clave pública sus registros se sellarían, y los servidores no crean entidades a partir de lo que no pueden leer.</translation>
    </message>
    <message>
        <source>the form needs the file {name}, which is not beside it</source>
        <translation>el formulario necesita el archivo {name}, que no está junto a él</translation>
    </message>
    <message>
        <source>the file {name} of the list “{list}” cannot be read as a list</source>
        <translation>el archivo {name} de la lista “{list}” no se puede leer como lista</translation>
    </message>
    <message>
        <source>its list of files is not complete</source>
        <translation>su lista de archivos no está completa</translation>
    </message>
    <message>
        <source>it was encrypted for another key</source>
        <translation>se cifró para otra clave</translation>
    </message>
    <message>
        <source>its parts were changed or do not belong together</source>
        <translation>sus partes fueron cambiadas o no pertenecen al mismo conjunto</translation>
    </message>
    <message>
        <source>one of its files is damaged or cut short</source>
        <translation>uno de sus archivos está dañado o cortado</translation>
    </message>
    <message>
        <source>the private key cannot be opened with this passphrase</source>
        <translation>la clave privada no se puede abrir con esta frase de acceso</translation>
    </message>
    <message>
        <source>the private key is not an RSA key</source>
        <translation>la clave privada no es una clave RSA</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>no está cifrado</translation>
    </message>
    <message>
        <source>its file {name} is missing</source>
        <translation>falta su archivo {name}</translation>
    </message>
    <message>
        <source>it is not a public key</source>
        <translation>no es una clave pública</translation>
    </message>
    <message>
        <source>it is not an RSA key</source>
        <translation>no es una clave RSA</translation>
    </message>
    <message>
        <source>it has {bits} bits, and fewer than {usual} can be broken</source>
        <translation>tiene {bits} bits, y con menos de {usual} se puede romper</translation>
    </message>
    <message>
        <source>The key of this form has {bits} bits. ODK Central itself only decrypts records made with keys of {usual} bits; others have to be decrypted by hand.</source>
        <translation>La clave de este formulario tiene {bits} bits. ODK Central solo descifra por sí mismo registros hechos con claves de {usual} bits; los demás hay que descifrarlos a mano.</translation>
    </message>
    <message>
        <source>the form is too large for some of its rules to be looked at</source>
        <translation>el formulario es demasiado grande para mirar algunas de sus reglas</translation>
    </message>
    <message>
        <source>the language “{language}” has no code such as (en) behind its name, so it is never chosen by itself</source>
        <translation>el idioma “{language}” no lleva detrás de su nombre un código como (en), así que nunca se elige solo</translation>
    </message>
    <message>
        <source>{count} texts are missing in “{language}”, such as {example}</source>
        <translation>faltan {count} textos en “{language}”, como {example}</translation>
    </message>
    <message>
        <source>the choice value “{value}” has a space in it; several answers could not be told apart</source>
        <translation>el valor de opción “{value}” contiene un espacio; no se podrían distinguir varias respuestas</translation>
    </message>
    <message>
        <source>the choice value “{value}” is there twice</source>
        <translation>el valor de opción “{value}” aparece dos veces</translation>
    </message>
    <message>
        <source>there is nothing to choose from</source>
        <translation>no hay nada para elegir</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not supported; a plain question is shown</source>
        <translation>la apariencia “{word}” no se admite; se muestra una pregunta sencilla</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not known</source>
        <translation>la apariencia “{word}” no se conoce</translation>
    </message>
    <message>
        <source>the form has no list named “{name}”</source>
        <translation>el formulario no tiene ninguna lista llamada “{name}”</translation>
    </message>
    <message>
        <source>this question has no label</source>
        <translation>esta pregunta no tiene etiqueta</translation>
    </message>
    <message>
        <source>how the form is filled is not logged</source>
        <translation>no se registra cómo se llena el formulario</translation>
    </message>
    <message>
        <source>a position is only filled in by itself where the device knows it</source>
        <translation>una posición solo se llena por sí sola donde el dispositivo la conoce</translation>
    </message>
    <message>
        <source>this form asks nothing</source>
        <translation>este formulario no pregunta nada</translation>
    </message>
    <message>
        <source>this group is empty</source>
        <translation>este grupo está vacío</translation>
    </message>
    <message>
        <source>“{source}” has a question that is compared with nothing: it counts as true here when it is answered, and always in some programs; compare it with a value</source>
        <translation>«{source}» tiene una pregunta que no se compara con nada: aquí cuenta como verdadera cuando tiene respuesta, y siempre en algunos programas; compárela con un valor</translation>
    </message>
    <message>
        <source>a calculation that is true or false is compared with 1 or 0; programs store it as “true” or as “1”. Use if(…, 1, 0) there</source>
        <translation>un cálculo que es verdadero o falso se compara con 1 o 0; los programas lo guardan como “true” o como “1”. Use ahí if(…, 1, 0)</translation>
    </message>
    <message>
        <source>a question of a repeat is used from outside it as if there were only one: comparing takes any of the answers here, everything else the first, and some programs stop; say which instance is meant</source>
        <translation>una pregunta de una repetición se usa desde fuera de ella como si hubiera una sola: al comparar vale aquí cualquiera de las respuestas, en todo lo demás la primera, y algunos programas se detienen; diga qué instancia se quiere</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” has to fit the whole answer here, and a part of it in some programs; write ^ at its start and $ at its end</source>
        <translation>el patrón “{pattern}” tiene que coincidir aquí con toda la respuesta, y en algunos programas con una parte de ella; escriba ^ al principio y $ al final</translation>
    </message>
    <message>
        <source>{function}() looks at one answer only, that of the same repeat instance; to take all instances, calculate it outside the repeat</source>
        <translation>{function}() mira una sola respuesta, la de la misma instancia de la repetición; para tomar todas las instancias, calcúlela fuera de la repetición</translation>
    </message>
    <message>
        <source>{function}() leaves answers out that are empty; some programs give nothing as soon as one is</source>
        <translation>{function}() deja fuera las respuestas vacías; algunos programas no dan nada en cuanto hay una</translation>
    </message>
    <message>
        <source>“{text}” is not the way numbers are written in forms, so it is none here; some programs read it</source>
        <translation>“{text}” no es como se escriben los números en los formularios, así que aquí no es ninguno; algunos programas lo leen</translation>
    </message>
    <message>
        <source>“{text}” is not a date; the result is empty</source>
        <translation>“{text}” no es una fecha; el resultado queda vacío</translation>
    </message>
    <message>
        <source>this group refers to nothing in the form&apos;s data; it only groups on screen</source>
        <translation>este grupo no se refiere a nada en los datos del formulario; solo agrupa en la pantalla</translation>
    </message>
    <message>
        <source>this repeat refers to nothing in the form&apos;s data; its questions are not shown</source>
        <translation>esta repetición no se refiere a nada en los datos del formulario; sus preguntas no se muestran</translation>
    </message>
    <message>
        <source>the control “{control}” is not known; it is not shown</source>
        <translation>el control “{control}” no se conoce; no se muestra</translation>
    </message>
    <message>
        <source>this question refers to nothing in the form&apos;s data; it is not shown</source>
        <translation>esta pregunta no se refiere a nada en los datos del formulario; no se muestra</translation>
    </message>
    <message>
        <source>this way of listing choices is not supported; the question has no choices</source>
        <translation>esta manera de listar opciones no se admite; la pregunta no tiene opciones</translation>
    </message>
    <message>
        <source>the form is no well-formed XML: a “&lt;” in a condition has to be written “&amp;lt;”; it is read as meant</source>
        <translation>el formulario no es XML bien formado: un «&lt;» en una condición debe escribirse «&amp;lt;»; se lee como se quiso</translation>
    </message>
    <message>
        <source>its model holds no instance</source>
        <translation>su modelo no contiene ninguna instancia</translation>
    </message>
    <message>
        <source>its first instance is empty</source>
        <translation>su primera instancia está vacía</translation>
    </message>
    <message>
        <source>it has no XForms model</source>
        <translation>no tiene un modelo XForms</translation>
    </message>
    <message>
        <source>the expression “{source}” ({what}) does not work: {problem}</source>
        <translation>la expresión “{source}” ({what}) no funciona: {problem}</translation>
    </message>
    <message>
        <source>it is not a workbook, or it is damaged</source>
        <translation>no es un libro de cálculo, o está dañado</translation>
    </message>
    <message>
        <source>one of its sheets is damaged</source>
        <translation>una de sus hojas está dañada</translation>
    </message>
    <message>
        <source>it is protected with a password or damaged; save it as .xlsx without a password</source>
        <translation>está protegido con contraseña o dañado; guárdelo como .xlsx sin contraseña</translation>
    </message>
    <message>
        <source>these are far too many or too long columns</source>
        <translation>son demasiadas columnas o demasiado largas</translation>
    </message>
    <message>
        <source>it has far too many sheets, or too long names of sheets</source>
        <translation>tiene demasiadas hojas, o nombres de hojas demasiado largos</translation>
    </message>
    <message>
        <source>the text in column {column} is longer than a cell can hold</source>
        <translation>el texto de la columna {column} es más largo de lo que cabe en una celda</translation>
    </message>
    <message>
        <source>column {column} mentions far too many questions</source>
        <translation>la columna {column} menciona demasiadas preguntas</translation>
    </message>
    <message>
        <source>a sheet has far too many cells</source>
        <translation>una hoja tiene demasiadas celdas</translation>
    </message>
    <message>
        <source>it unpacks to far more than a form can be</source>
        <translation>al descomprimirse ocupa mucho más de lo que puede ocupar un formulario</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>está protegido con una contraseña</translation>
    </message>
    <message>
        <source>it holds two files with the same name</source>
        <translation>contiene dos archivos con el mismo nombre</translation>
    </message>
    <message>
        <source>it declares entities, as attacks do</source>
        <translation>declara entities, como hacen los ataques</translation>
    </message>
    <message>
        <source>the converter gave up on it ({problem})</source>
        <translation>el convertidor no pudo con él ({problem})</translation>
    </message>
    <message>
        <source>it holds no survey sheet, so it is not an XLSForm</source>
        <translation>no contiene la hoja survey, así que no es un XLSForm</translation>
    </message>
    <message>
        <source>its text encoding is not known</source>
        <translation>su codificación de texto no se conoce</translation>
    </message>
    <message>
        <source>it is nested more than {depth} levels deep</source>
        <translation>está anidado más de {depth} niveles</translation>
    </message>
    <message>
        <source>it has far too many elements</source>
        <translation>tiene demasiados elementos</translation>
    </message>
    <message>
        <source>an element has far too many attributes</source>
        <translation>un elemento tiene demasiados atributos</translation>
    </message>
    <message>
        <source>it declares far too many namespaces</source>
        <translation>declara demasiados espacios de nombres</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>declara un tipo de documento</translation>
    </message>
    <message>
        <source>it declares an entity</source>
        <translation>declara una entidad</translation>
    </message>
    <message>
        <source>it refers to something outside the file</source>
        <translation>remite a algo fuera del archivo</translation>
    </message>
</context>
</TS>
