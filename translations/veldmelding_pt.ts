<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>veldmelding {version}</source>
        <translation>veldmelding {version}</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. It sends nothing to anyone but your headquarters.</source>
        <translation>Software livre sob a Licença Pública da União Europeia 1.2. Não envia nada a ninguém além da sua sede.</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licenças dos componentes</translation>
    </message>
</context>
<context>
    <name>Acknowledge</name>
    <message>
        <source>Yes, done</source>
        <translation>Sim, feito</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Checking the form</source>
        <translation>Verificando o formulário</translation>
    </message>
    <message>
        <source>Add this form</source>
        <translation>Adicionar este formulário</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>This form would not work: %n mistake(s) to correct first.</source>
        <translation>
            <numerusform>Este formulário não funcionaria: há %n erro a corrigir primeiro.</numerusform>
            <numerusform>Este formulário não funcionaria: há %n erros a corrigir primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form works. Please look at the remarks.</source>
        <translation>Este formulário funciona. Veja por favor os avisos.</translation>
    </message>
    <message>
        <source>This form works. Nothing to remark.</source>
        <translation>Este formulário funciona. Nada a assinalar.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The form needs the file {name}. Put it beside the form.</source>
        <translation>⚠ O formulário precisa do arquivo {name}. Coloque-o junto do formulário.</translation>
    </message>
    <message>
        <source>✓ {title} was added to the forms.</source>
        <translation>✓ {title} foi adicionado aos formulários.</translation>
    </message>
    <message>
        <source>Adding the form</source>
        <translation>Adicionando o formulário</translation>
    </message>
</context>
<context>
    <name>AddPhoneGuide</name>
    <message>
        <source>Whose phone is it?</source>
        <translation>De quem é o telefone?</translation>
    </message>
    <message>
        <source>Every phone gets a code of its own, so that a lost one can be shut out alone. Use a name or number that your team understands.</source>
        <translation>Cada telefone recebe um código próprio, para que um telefone perdido possa ser excluído sozinho. Use um nome ou número que a sua equipa entenda.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Criar o código</translation>
    </message>
    <message>
        <source>&amp;Name of the phone</source>
        <translation>&amp;Nome do telefone</translation>
    </message>
    <message>
        <source>Name of the phone</source>
        <translation>Nome do telefone</translation>
    </message>
    <message>
        <source>Read this code with the phone</source>
        <translation>Leia este código com o telefone</translation>
    </message>
    <message>
        <source>First connect the phone to the same Wi-Fi. Then, in Collect or KoboCollect: add a project, scan the QR code. The forms of this laptop appear on the phone.</source>
        <translation>Primeiro ligue o telefone à mesma rede Wi-Fi. Depois, no Collect ou no KoboCollect: adicione um projeto e leia o código QR. Os formulários deste laptop aparecem no telefone.</translation>
    </message>
    <message>
        <source>Set-up code of the phone</source>
        <translation>Código de configuração do telefone</translation>
    </message>
    <message>
        <source>It is shown only now. Whoever photographs it can send in this phone&apos;s name.</source>
        <translation>Só é mostrado agora. Quem o fotografar pode enviar em nome deste telefone.</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Adicionar um telefone</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>Criando o código</translation>
    </message>
</context>
<context>
    <name>AfterOpening</name>
    <message>
        <source>Back up what is there</source>
        <translation>Fazer uma cópia de segurança do que está aqui</translation>
    </message>
    <message>
        <source>The program or the laptop stopped without locking last time. The vault was looked through: everything that was saved is whole.</source>
        <translation>Da última vez, o programa ou o laptop parou sem bloquear. O cofre foi examinado: tudo o que estava salvo está inteiro.</translation>
    </message>
    <message>
        <source>The last backup was made {days} days ago. Plug in the stick and make a new one.</source>
        <translation>A última cópia de segurança foi feita há {days} dias. Ligue a memória e faça uma nova.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Fazer uma cópia…</translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything is saved: it is safe to close now.</source>
        <translation>A bateria está em {percent} %. Tudo está salvo: pode fechar com segurança agora.</translation>
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
        <translation>Envie isto à sede hoje</translation>
    </message>
    <message>
        <source>Only headquarters can read it. It says what kind of incident, roughly where and when, and the case code: no name, and none of what you wrote. Send all messages by SMS, or photograph the code and send the picture.</source>
        <translation>Só a sede pode lê-lo. Diz que tipo de incidente é, mais ou menos onde e quando, e o código do caso: nenhum nome, e nada do que você escreveu. Envie todas as mensagens por SMS, ou fotografe o código e envie a imagem.</translation>
    </message>
    <message>
        <source>The messages</source>
        <translation>As mensagens</translation>
    </message>
    <message>
        <source>Copy message {number} of {all}</source>
        <translation>Copiar a mensagem {number} de {all}</translation>
    </message>
    <message>
        <source>QR code of the alert</source>
        <translation>Código QR do alerta</translation>
    </message>
    <message>
        <source>An SMS leaves a trace with the telephone company: who sent it, when, and from where. Use a telephone that is safe to use.</source>
        <translation>Um SMS deixa rasto na companhia telefónica: quem o enviou, quando e de onde. Use um telefone que seja seguro usar.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>✓ Message {number} is copied for 45 seconds.</source>
        <translation>✓ A mensagem {number} está copiada por 45 segundos.</translation>
    </message>
</context>
<context>
    <name>AlertOffer</name>
    <message>
        <source>Finalised. Headquarters has to know this today. Where there is no network, send an alert by SMS.</source>
        <translation>Finalizada. A sede precisa de saber disto hoje. Onde não há rede, envie um alerta por SMS.</translation>
    </message>
    <message>
        <source>Make the alert</source>
        <translation>Criar o alerta</translation>
    </message>
</context>
<context>
    <name>ArriveGuide</name>
    <message>
        <source>The backup opened, but something in it is wrong</source>
        <translation>A cópia de segurança abriu, mas algo nela não está certo</translation>
    </message>
    <message>
        <source>What can be read is here. Nothing of the backup itself was changed.</source>
        <translation>O que pode ser lido está aqui. Nada na própria cópia de segurança foi alterado.</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tenho uma cópia de segurança</translation>
    </message>
    <message>
        <source>Copying and reading everything back. This can take some minutes.</source>
        <translation>Copiando e lendo tudo de volta. Isto pode levar alguns minutos.</translation>
    </message>
</context>
<context>
    <name>ArriveStep</name>
    <message>
        <source>Where is the backup?</source>
        <translation>Onde está a cópia de segurança?</translation>
    </message>
    <message>
        <source>Plug in the USB stick and choose it. The backup itself is not changed.</source>
        <translation>Ligue o pen drive USB e escolha-o. A própria cópia de segurança não é alterada.</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Escolher o pen drive ou a pasta…</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Cópias de segurança nesse lugar</translation>
    </message>
    <message>
        <source>Its &amp;passphrase, or its recovery key</source>
        <translation>A &amp;frase secreta dela, ou a chave de recuperação dela</translation>
    </message>
    <message>
        <source>Its passphrase, or its recovery key</source>
        <translation>A frase secreta dela, ou a chave de recuperação dela</translation>
    </message>
    <message>
        <source>The one that was in use when the backup was made.</source>
        <translation>A que estava em uso quando a cópia de segurança foi feita.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Trazer para cá</translation>
    </message>
    <message>
        <source>⚠ There is no backup of a vault in this folder.</source>
        <translation>⚠ Não há nenhuma cópia de segurança de um cofre nesta pasta.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Headquarters has a question</source>
        <translation>A sede tem uma pergunta</translation>
    </message>
    <message>
        <source>Headquarters does not accept this as it is</source>
        <translation>A sede não aceita esta observação como está</translation>
    </message>
    <message>
        <source>Headquarters approved this</source>
        <translation>A sede aprovou esta observação</translation>
    </message>
    <message>
        <source>Headquarters has the corrected version</source>
        <translation>A sede tem a versão corrigida</translation>
    </message>
    <message>
        <source>Headquarters received this</source>
        <translation>A sede recebeu esta observação</translation>
    </message>
    <message>
        <source>Change what is asked, finalise, and deliver again.</source>
        <translation>Altere o que é pedido, finalize e entregue de novo.</translation>
    </message>
    <message>
        <source>You corrected it since. The corrected one goes with a delivery.</source>
        <translation>Você já a corrigiu desde então. A versão corrigida vai com uma entrega.</translation>
    </message>
    <message>
        <source>Press Correct…, change what is asked, and deliver again.</source>
        <translation>Pressione Corrigir…, altere o que é pedido e entregue de novo.</translation>
    </message>
    <message>
        <source>It cannot be corrected here. Answer headquarters another way.</source>
        <translation>Não pode ser corrigida aqui. Responda à sede por outro meio.</translation>
    </message>
</context>
<context>
    <name>AuditKeeper</name>
    <message>
        <source>This form records who fills it in. Who are you? A name or a code.</source>
        <translation>Este formulário anota quem o preenche. Quem é você? Um nome ou um código.</translation>
    </message>
    <message>
        <source>Who fills in this form</source>
        <translation>Quem preenche este formulário</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This form records why an observation is changed. What is the reason?</source>
        <translation>Este formulário anota por que uma observação é alterada. Qual é o motivo?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo da alteração</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>To a USB stick or folder…</source>
        <translation>Para um pen drive USB ou uma pasta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Encrypted with the same keys as the vault and read back after writing. The newest three stay there, older ones go. Keep the stick away from the laptop.</source>
        <translation>Criptografada com as mesmas chaves do cofre e lida de volta depois de gravada. As três mais novas ficam lá, as mais antigas saem. Guarde o pen drive longe do laptop.</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>Cópias de segurança nesse lugar</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progresso da cópia de segurança</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Mudar para um laptop novo</translation>
    </message>
    <message>
        <source>All that is in this vault, in one guided step on each laptop.</source>
        <translation>Tudo o que está neste cofre, num passo guiado em cada laptop.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Começar…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>From the unlock screen, into a vault beside this one.</source>
        <translation>A partir da tela de desbloqueio, para um cofre ao lado deste.</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>Como…</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Para onde deve ir a cópia de segurança?</translation>
    </message>
    <message>
        <source>No backup of this vault was made yet.</source>
        <translation>Ainda não foi feita nenhuma cópia de segurança deste cofre.</translation>
    </message>
    <message>
        <source>Last backup: {when} ({age})</source>
        <translation>Última cópia de segurança: {when} ({age})</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Em {folder}</translation>
    </message>
    <message>
        <source>⚠ It is old. Plug in the stick and make a new one.</source>
        <translation>⚠ É antiga. Ligue o pen drive e faça uma nova.</translation>
    </message>
    <message>
        <source>Back up there now</source>
        <translation>Fazer a cópia lá agora</translation>
    </message>
    <message>
        <source>{done} of {total}. You can go on working.</source>
        <translation>{done} de {total}. Pode continuar a trabalhar.</translation>
    </message>
    <message>
        <source>✓ The backup was made and read back. You can unplug it.</source>
        <translation>✓ A cópia de segurança foi feita e lida de volta. Pode desligar o pen drive.</translation>
    </message>
    <message>
        <source>Stopped. Older backups are as they were.</source>
        <translation>Parado. As cópias de segurança mais antigas estão como estavam.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <comment>button of a message</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
            <numerusform>%n só neste laptop</numerusform>
            <numerusform>%n só neste laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop</source>
        <translation>Nada está só neste laptop</translation>
    </message>
    <message>
        <source>never delivered yet</source>
        <translation>ainda sem nenhuma entrega</translation>
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
        <translation>O que a câmera vê</translation>
    </message>
    <message>
        <source>Hold the code before the camera. Nothing that it sees is kept.</source>
        <translation>Segure o código diante da câmera. Nada do que ela vê é guardado.</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Desligar a câmera</translation>
    </message>
    <message>
        <source>No QR code was seen for a minute, so the camera was switched off.</source>
        <translation>Nenhum código QR foi visto durante um minuto, por isso a câmera foi desligada.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>{label}: search</source>
        <translation>{label}: pesquisar</translation>
    </message>
    <message>
        <source>None chosen yet. Space ticks a line.</source>
        <translation>Ainda nada escolhido. A barra de espaço marca uma linha.</translation>
    </message>
    <message>
        <source>Chosen ({count}): {names}</source>
        <translation>Escolhidos ({count}): {names}</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Digite para encontrar</translation>
    </message>
</context>
<context>
    <name>CheckpointPlace</name>
    <message>
        <source>Checkpoint</source>
        <translation>Posto de controlo</translation>
    </message>
    <message>
        <source>Checkpoint now  Ctrl+Shift+L</source>
        <translation>Posto de controlo agora  Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Travel with everything sealed and delivered. What is not on the laptop cannot be taken from it, and nobody can make you open it.</source>
        <translation>Viaje com tudo selado e entregue. O que não está no laptop não pode ser tirado dele, e ninguém pode obrigar você a abri-lo.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Drafts are saved and the vault is locked, at once.</source>
        <translation>Os rascunhos são salvos e o cofre é bloqueado, de imediato.</translation>
    </message>
    <message>
        <source>Clipboard and traces of chosen files are emptied.</source>
        <translation>A área de transferência e os vestígios de arquivos escolhidos são limpos.</translation>
    </message>
    <message>
        <source>The unlock screen shows no label, no name and no number of anything.</source>
        <translation>A tela de desbloqueio não mostra nenhuma etiqueta, nenhum nome e nenhum número.</translation>
    </message>
    <message>
        <source>The window is called veldmelding, and no message appears anywhere.</source>
        <translation>A janela chama-se veldmelding, e não aparece nenhuma mensagem em lado nenhum.</translation>
    </message>
    <message>
        <source>Nothing is faked and nothing is hidden: you can answer every question truthfully. The program and its encrypted files are still on the laptop, and can be seen.</source>
        <translation>Nada é fingido e nada é escondido: você pode responder a cada pergunta com a verdade. O programa e os seus arquivos criptografados continuam no laptop, e podem ser vistos.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observação está só neste laptop.</numerusform>
            <numerusform>%n observações estão só neste laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is only on this laptop.</source>
        <translation>Nada está só neste laptop.</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Não falta fazer nada aqui.</translation>
    </message>
    <message>
        <source>Deliver what is finalised</source>
        <translation>Entregar o que está finalizado</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) wait to be delivered.</source>
        <translation>
            <numerusform>%n observação espera a entrega.</numerusform>
            <numerusform>%n observações esperam a entrega.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir para Entregar</translation>
    </message>
    <message>
        <source>Finalise or delete drafts</source>
        <translation>Finalizar ou apagar rascunhos</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can be read by whoever has your passphrase.</source>
        <translation>
            <numerusform>%n rascunho pode ser lido por quem tiver a sua frase secreta.</numerusform>
            <numerusform>%n rascunhos podem ser lidos por quem tiver a sua frase secreta.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the drafts</source>
        <translation>Ver os rascunhos</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose a line of the list, or empty the field.</source>
        <translation>Escolha uma linha da lista ou deixe o campo vazio.</translation>
    </message>
    <message>
        <source>Type to find, {count} to choose from</source>
        <translation>Digite para encontrar, {count} para escolher</translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nada para escolher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation>Mostrar todas as opções</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>closed by headquarters</source>
        <translation>fechado pela sede</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n vezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePicture</name>
    <message>
        <source>The address as a QR code</source>
        <translation>O endereço em código QR</translation>
    </message>
</context>
<context>
    <name>CollectPlace</name>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>On which &amp;network?</source>
        <translation>Em que &amp;rede?</translation>
    </message>
    <message>
        <source>On which network?</source>
        <translation>Em que rede?</translation>
    </message>
    <message>
        <source>For &amp;whom?</source>
        <translation>Para &amp;quem?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Para quem?</translation>
    </message>
    <message>
        <source>Laptops with veldmelding: encrypted</source>
        <translation>Laptops com veldmelding: com criptografia</translation>
    </message>
    <message>
        <source>Phones with Collect too: not encrypted</source>
        <translation>Também telefones com Collect: sem criptografia</translation>
    </message>
    <message>
        <source>Encrypted. A laptop that delivers here shows these words:</source>
        <translation>Com criptografia. Um laptop que entrega aqui mostra estas palavras:</translation>
    </message>
    <message>
        <source>Collect can only deliver unencrypted here: whoever is on the same Wi-Fi can read along. Use a hotspot of your own, with a password that only your team knows. Never the Wi-Fi of a hotel, a mine or an authority.</source>
        <translation>Aqui o Collect só pode entregar sem criptografia: quem está na mesma rede Wi-Fi pode ler o que é enviado. Use um ponto de acesso próprio, com uma senha que só a sua equipa conhece. Nunca a rede Wi-Fi de um hotel, de uma mina ou de uma autoridade.</translation>
    </message>
    <message>
        <source>This network is ours, and it has a password</source>
        <translation>Esta rede é nossa, e tem uma senha</translation>
    </message>
    <message>
        <source>Phones on the same network deliver to:</source>
        <translation>Os telefones na mesma rede entregam em:</translation>
    </message>
    <message>
        <source>Address of this laptop</source>
        <translation>Endereço deste laptop</translation>
    </message>
    <message>
        <source>Not encrypted on the way. Switch it off when everyone has delivered.</source>
        <translation>Sem criptografia pelo caminho. Desligue quando todos tiverem entregado.</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Adicionar um telefone…</translation>
    </message>
    <message>
        <source>Open an envelope…</source>
        <translation>Abrir um envelope…</translation>
    </message>
    <message>
        <source>Open an alert…</source>
        <translation>Abrir um alerta…</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder…</source>
        <translation>Importar da pasta de um telefone…</translation>
    </message>
    <message>
        <source>Forward to headquarters when there is a network</source>
        <translation>Encaminhar para a sede quando houver rede</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>Arrived last</source>
        <translation>Última chegada</translation>
    </message>
    <message>
        <source>This laptop only, to try it out</source>
        <translation>Só este laptop, para experimentar</translation>
    </message>
    <message>
        <source>Stop collecting</source>
        <translation>Parar a recolha</translation>
    </message>
    <message>
        <source>Collect from phones</source>
        <translation>Recolher dos telefones</translation>
    </message>
    <message>
        <source>Phones can deliver to this laptop now.</source>
        <translation>Os telefones podem agora entregar a este laptop.</translation>
    </message>
    <message>
        <source>Collecting from phones is off.</source>
        <translation>A recolha dos telefones está desligada.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) arrived here.</source>
        <translation>
            <numerusform>%n registro chegou aqui.</numerusform>
            <numerusform>%n registros chegaram aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones with ODK Collect or KoboCollect deliver to this laptop where there is no network. What arrives is encrypted here and goes on to headquarters later.</source>
        <translation>Telefones com ODK Collect ou KoboCollect entregam a este laptop onde não há rede. O que chega é criptografado aqui e segue mais tarde para a sede.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) may deliver.</source>
        <translation>
            <numerusform>%n telefone pode entregar.</numerusform>
            <numerusform>%n telefones podem entregar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
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
        <translation>Não há sede configurada: o que chega fica neste laptop até haver uma.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) still have to go on to {name}.</source>
        <translation>
            <numerusform>%n registro ainda tem de seguir para {name}.</numerusform>
            <numerusform>%n registros ainda têm de seguir para {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has everything that arrived.</source>
        <translation>{name} tem tudo o que chegou.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Perguntando à sede</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Parado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Headquarters answered and knows this laptop. Nothing was sent.</source>
        <translation>A sede respondeu e conhece este laptop. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Write the date like this: {example}.</source>
        <translation>Escreva a data assim: {example}.</translation>
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
        <translation>Este ano (T)</translation>
    </message>
    <message>
        <source>This month (T)</source>
        <translation>Este mês (T)</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>Hoje (T)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Escolher em um calendário</translation>
    </message>
</context>
<context>
    <name>DecimalNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Escreva um número, por exemplo 12,5.</translation>
    </message>
</context>
<context>
    <name>DecryptGuide</name>
    <message>
        <source>Read sealed records</source>
        <translation>Ler registros selados</translation>
    </message>
    <message>
        <source>Where is the private key?</source>
        <translation>Onde está a chave privada?</translation>
    </message>
    <message>
        <source>The .pem file that was made together with the public key in the form. It is read once, and nothing of it is kept.</source>
        <translation>O arquivo .pem que foi criado junto com a chave pública do formulário. É lido uma vez, e nada dele é guardado.</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Escolher o arquivo da chave…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Frase secreta da chave</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase secreta da chave</translation>
    </message>
    <message>
        <source>Opening the key</source>
        <translation>Abrindo a chave</translation>
    </message>
    <message>
        <source>From where, and to where?</source>
        <translation>De onde, e para onde?</translation>
    </message>
    <message>
        <source>Records of ODK Briefcase, of ODK Aggregate, or fetched from Central: a folder with everything in it, or a .zip file. The other folder must be new or empty.</source>
        <translation>Registros do ODK Briefcase, do ODK Aggregate, ou baixados do Central: uma pasta com tudo dentro, ou um arquivo .zip. A outra pasta tem de ser nova ou estar vazia.</translation>
    </message>
    <message>
        <source>Read the records</source>
        <translation>Ler os registros</translation>
    </message>
    <message>
        <source>What is written there can be read by anybody who has it. Choose an encrypted disk.</source>
        <translation>O que for gravado lá pode ser lido por qualquer pessoa que o tenha. Escolha um disco criptografado.</translation>
    </message>
    <message>
        <source>I know that the result is not encrypted</source>
        <translation>Eu sei que o resultado não está criptografado</translation>
    </message>
    <message>
        <source>Folder with the records…</source>
        <translation>Pasta com os registros…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Arquivo zip…</translation>
    </message>
    <message>
        <source>New or empty folder for the result…</source>
        <translation>Pasta nova ou vazia para o resultado…</translation>
    </message>
</context>
<context>
    <name>DecryptStep</name>
    <message>
        <source>Reading the records</source>
        <translation>Lendo os registros</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>O que requer atenção</translation>
    </message>
    <message>
        <source>{done} of {all} records</source>
        <translation>{done} de {all} registros</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>What came of the records</source>
        <translation>O que aconteceu com os registros</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Isto não funcionou</translation>
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
        <translation>Verificar a conexão</translation>
    </message>
    <message>
        <source>Update forms</source>
        <translation>Atualizar formulários</translation>
    </message>
    <message>
        <source>Nothing lost: see the ledger</source>
        <translation>Nada perdido: ver o registro de entregas</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Configurar a sede</translation>
    </message>
    <message>
        <source>Needs a look first</source>
        <translation>Requer atenção primeiro</translation>
    </message>
    <message>
        <source>Waits for delivery</source>
        <translation>Espera a entrega</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observação está só neste laptop.</numerusform>
            <numerusform>%n observações estão só neste laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>One observation is only on this laptop.</source>
        <translation>Uma observação está só neste laptop.</translation>
    </message>
    <message>
        <source>Headquarters has everything you finalised.</source>
        <translation>A sede tem tudo o que você finalizou.</translation>
    </message>
    <message>
        <source>Headquarters: {name}</source>
        <translation>Sede: {name}</translation>
    </message>
    <message>
        <source>No headquarters is set up yet. What you write is safe here meanwhile.</source>
        <translation>Ainda não há uma sede configurada. Enquanto isso, o que você escreve está seguro aqui.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is at {percent} %. Everything you wrote is saved: you can close the program or the laptop at any moment. What is not delivered yet goes on later, from where it was.</source>
        <translation>A bateria está em {percent} %. Tudo o que você escreveu está salvo: pode fechar o programa ou o laptop a qualquer momento. O que ainda não foi entregue segue mais tarde, de onde estava.</translation>
    </message>
    <message numerus="yes">
        <source>%n with photos, {size} in all.</source>
        <translation>
            <numerusform>%n com fotos, {size} ao todo.</numerusform>
            <numerusform>%n com fotos, {size} ao todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} in all.</source>
        <translation>{size} ao todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are here too and wait until you finalise.</source>
        <translation>
            <numerusform>Também há aqui %n rascunho, que espera até você o finalizar.</numerusform>
            <numerusform>Também há aqui %n rascunhos, que esperam até você os finalizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on delivering</source>
        <translation>Continuar a entrega</translation>
    </message>
    <message>
        <source>Looking for headquarters</source>
        <translation>Procurando a sede</translation>
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
        <translation>&amp;Quanto pode ser enviado</translation>
    </message>
    <message>
        <source>How much may go</source>
        <translation>Quanto pode ser enviado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Sem fotos</translation>
    </message>
    <message>
        <source>{number} MB today</source>
        <translation>{number} MB hoje</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Entregar automaticamente quando houver conexão</translation>
    </message>
    <message>
        <source>Texts go, photos wait here until you choose otherwise.</source>
        <translation>Os textos seguem, as fotos esperam aqui até você escolher outra coisa.</translation>
    </message>
    <message>
        <source>First danger, then all texts, then smaller copies of photos, then the photos themselves, until today’s amount is used up.</source>
        <translation>Primeiro o perigo, depois todos os textos, depois cópias menores das fotos, depois as próprias fotos, até se gastar a quantidade de hoje.</translation>
    </message>
    <message>
        <source>This connection seems to be paid by volume. See Settings, Network.</source>
        <translation>Esta conexão parece ser paga por volume. Veja Configurações, Rede.</translation>
    </message>
</context>
<context>
    <name>DeliveryOutcome</name>
    <message>
        <source>The connection works. Headquarters answered.</source>
        <translation>A conexão funciona. A sede respondeu.</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>A sede diz: “{words}”</translation>
    </message>
    <message>
        <source>Send the rest too</source>
        <translation>Enviar também o resto</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Everything in the backup is here, and it was read back. You can go on.</source>
        <translation>Tudo o que está na cópia de segurança está aqui, e foi lido de volta. Pode continuar.</translation>
    </message>
    <message>
        <source>Your vault is ready. Practise with a quick note: nothing leaves this laptop before you press Deliver, and you can delete it again.</source>
        <translation>Seu cofre está pronto. Pratique com uma nota rápida: nada sai deste laptop antes de você pressionar Entregar, e você pode apagá-la depois.</translation>
    </message>
    <message>
        <source>Opening the form</source>
        <translation>Abrindo o formulário</translation>
    </message>
    <message>
        <source>Finalised and safe on this laptop. Deliver it when you have a connection.</source>
        <translation>Finalizada e segura neste laptop. Entregue-a quando tiver conexão.</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir para Entregar</translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(%n vez)</numerusform>
            <numerusform>(%n vezes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the program went wrong{again}. What you wrote is safe. Go on, or lock and unlock to start afresh. For the people who maintain it: {technical}</source>
        <translation>Algo deu errado no programa{again}. O que você escreveu está seguro. Continue, ou bloqueie e desbloqueie para recomeçar. Para quem mantém o programa: {technical}</translation>
    </message>
</context>
<context>
    <name>DestroyGuide</name>
    <message>
        <source>Destroy this vault?</source>
        <translation>Destruir este cofre?</translation>
    </message>
    <message>
        <source>Its keys are overwritten, so that neither passphrase nor recovery sheet nor headquarters opens it, and then its files are removed. It cannot be undone.</source>
        <translation>As chaves dele são sobrescritas, de modo que nem a frase secreta, nem a folha de recuperação, nem a sede o abrem, e depois os arquivos são removidos. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Destroy it now?</source>
        <translation>Destruí-lo agora?</translation>
    </message>
    <message>
        <source>After this the unlock screen comes, and this vault is not on it any more.</source>
        <translation>Depois disto aparece a tela de desbloqueio, e este cofre já não está nela.</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Destruir este cofre</translation>
    </message>
    <message>
        <source>To keep the work, press Cancel, then deliver or make a backup.</source>
        <translation>Para conservar o trabalho, pressione Cancelar e depois entregue ou faça uma cópia de segurança.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>you were at: {question}</source>
        <translation>você estava em: {question}</translation>
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
        <translation>Uma frase secreta que destrói as chaves?</translation>
    </message>
    <message>
        <source>Typed on the unlock screen, it makes this vault unreadable for everybody.</source>
        <translation>Digitada na tela de desbloqueio, torna este cofre ilegível para todos.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>I have read this, and talked about it with headquarters</source>
        <translation>Li isto e falei sobre o assunto com a sede</translation>
    </message>
    <message>
        <source>Which passphrase shall destroy the keys?</source>
        <translation>Que frase secreta deve destruir as chaves?</translation>
    </message>
    <message>
        <source>Not like the one you use every day, so that you never type it by mistake.</source>
        <translation>Diferente da que você usa todos os dias, para nunca a digitar por engano.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Alterando as chaves</translation>
    </message>
    <message>
        <source>The passphrase you use every day</source>
        <translation>A frase secreta que você usa todos os dias</translation>
    </message>
    <message>
        <source>✓ The duress passphrase is set</source>
        <translation>✓ A frase secreta de coação está definida</translation>
    </message>
    <message>
        <source>Make backups often: after it is used, only a backup can bring back work.</source>
        <translation>Faça cópias de segurança com frequência: depois de ela ser usada, só uma cópia de segurança pode trazer o trabalho de volta.</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Frase secreta de coação</translation>
    </message>
</context>
<context>
    <name>EnvelopeButtons</name>
    <message>
        <source>Seal into an envelope…</source>
        <translation>Selar num envelope…</translation>
    </message>
    <message>
        <source>Enter a receipt code…</source>
        <translation>Digitar um código de recibo…</translation>
    </message>
</context>
<context>
    <name>EraseGuide</name>
    <message>
        <source>Erase what can be read here?</source>
        <translation>Apagar o que pode ser lido aqui?</translation>
    </message>
    <message>
        <source>For when there is no time. It works without a connection and takes a few seconds. Drafts always go, with their photos and everything the search knows.</source>
        <translation>Para quando não há tempo. Funciona sem conexão e leva alguns segundos. Os rascunhos são sempre apagados, com as suas fotos e tudo o que a pesquisa sabe deles.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Finalised records too, also what is not delivered yet</source>
        <translation>Também os registros finalizados, mesmo os que ainda não foram entregues</translation>
    </message>
    <message>
        <source>Sealed records too, which nobody can read here anyway</source>
        <translation>Também os registros selados, que de qualquer forma ninguém pode ler aqui</translation>
    </message>
    <message>
        <source>Erase it now?</source>
        <translation>Apagar agora?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>✓ Erased</source>
        <translation>✓ Apagado</translation>
    </message>
    <message>
        <source>What stays is listed under Observations. You can go on working.</source>
        <translation>O que fica está listado em Observações. Pode continuar a trabalhar.</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Apagar o que pode ser lido</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Apagando</translation>
    </message>
</context>
<context>
    <name>EscrowGuide</name>
    <message>
        <source>Shall headquarters be able to open this vault?</source>
        <translation>A sede deve poder abrir este cofre?</translation>
    </message>
    <message>
        <source>Then nothing is lost when both passphrase and recovery sheet are gone, or when you fall ill. But whoever has headquarters&apos; private key can read everything in this vault, also drafts, if they have the laptop or a backup.</source>
        <translation>Assim nada se perde se a frase secreta e a folha de recuperação desaparecerem ambas, ou se você adoecer. Mas quem tiver a chave privada da sede pode ler tudo neste cofre, também os rascunhos, se tiver o laptop ou uma cópia de segurança.</translation>
    </message>
    <message>
        <source>I want this, and nobody made me</source>
        <translation>Eu quero isto, e ninguém me obrigou</translation>
    </message>
    <message>
        <source>It is your choice. You can take it back here; backups made meanwhile keep it.</source>
        <translation>A escolha é sua. Pode voltar atrás aqui; as cópias de segurança feitas entretanto mantêm o acesso.</translation>
    </message>
    <message>
        <source>Which key is headquarters&apos;?</source>
        <translation>Qual é a chave da sede?</translation>
    </message>
    <message>
        <source>Headquarters gives it to you as fourteen groups of signs, a file or a code.</source>
        <translation>A sede dá-lhe a chave em catorze grupos de sinais, num arquivo ou num código.</translation>
    </message>
    <message>
        <source>Headquarters&apos; &amp;key</source>
        <translation>&amp;Chave da sede</translation>
    </message>
    <message>
        <source>Let headquarters in</source>
        <translation>Permitir o acesso da sede</translation>
    </message>
    <message>
        <source>From now on this vault opens with headquarters&apos; private key too.</source>
        <translation>A partir de agora este cofre abre também com a chave privada da sede.</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Alterando as chaves</translation>
    </message>
    <message>
        <source>✓ Headquarters can open this vault</source>
        <translation>✓ A sede pode abrir este cofre</translation>
    </message>
    <message>
        <source>It stands in the list under People and keys, with the words of its key.</source>
        <translation>Ela está na lista em Pessoas e chaves, com as palavras da chave dela.</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Acesso da sede</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>Provas</translation>
    </message>
    <message>
        <source>A signed journal takes down what was done to each record and when: made, changed, finalised, delivered, exported, erased. Never what it says.</source>
        <translation>Um diário assinado anota o que foi feito com cada registro e quando: criado, alterado, finalizado, entregue, exportado, apagado. Nunca o que ele diz.</translation>
    </message>
    <message>
        <source>Check the journal now</source>
        <translation>Verificar o diário agora</translation>
    </message>
    <message>
        <source>✓ Every entry follows from the one before and is signed.</source>
        <translation>✓ Cada entrada segue da anterior e está assinada.</translation>
    </message>
    <message>
        <source>⚠ The journal was altered or is damaged. Compare what matters with headquarters.</source>
        <translation>⚠ O diário foi alterado ou está danificado. Compare o que importa com a sede.</translation>
    </message>
    <message>
        <source>Words of this vault&apos;s signing key. Leave them with headquarters early:</source>
        <translation>Palavras da chave de assinatura deste cofre. Deixe-as cedo com a sede:</translation>
    </message>
    <message>
        <source>Anybody with an export can verify it without this program, with a script of fifty lines from the documentation, and compare the words of the key. Each delivery leaves with headquarters how far the journal was.</source>
        <translation>Qualquer pessoa com uma exportação pode verificá-la sem este programa, com um script de cinquenta linhas da documentação, e comparar as palavras da chave. Cada entrega deixa na sede até onde ia o diário.</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Exportar como prova</translation>
    </message>
    <message>
        <source>Originals, journal and key in a folder, readable by anybody.</source>
        <translation>Originais, diário e chave numa pasta, que qualquer pessoa pode ler.</translation>
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
        <translation>Juntas dão {head}</translation>
    </message>
    <message>
        <source>Checking every entry</source>
        <translation>Verificando cada entrada</translation>
    </message>
</context>
<context>
    <name>ExportGuide</name>
    <message>
        <source>Which records?</source>
        <translation>Que registros?</translation>
    </message>
    <message>
        <source>Finalised ones, byte for byte as they were frozen. Take no more than needed.</source>
        <translation>Os finalizados, byte por byte como foram fixados. Não leve mais do que o necessário.</translation>
    </message>
    <message>
        <source>Nothing is finalised yet, so there is nothing to export.</source>
        <translation>Ainda não há nada finalizado, por isso não há nada para exportar.</translation>
    </message>
    <message>
        <source>For what, and where to?</source>
        <translation>Para quê, e para onde?</translation>
    </message>
    <message>
        <source>The folder will be readable by anybody who has it: names of places, what people saw, photos. The purpose is entered in the journal and goes along.</source>
        <translation>A pasta poderá ser lida por qualquer pessoa que a tenha: nomes de lugares, o que as pessoas viram, fotos. A finalidade fica anotada no diário e vai junto.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>I know that the export is not encrypted</source>
        <translation>Eu sei que a exportação não está criptografada</translation>
    </message>
    <message>
        <source>&amp;Purpose, and for whom</source>
        <translation>&amp;Finalidade, e para quem</translation>
    </message>
    <message>
        <source>Purpose, and for whom</source>
        <translation>Finalidade, e para quem</translation>
    </message>
    <message>
        <source>Choose a new or empty folder…</source>
        <translation>Escolher uma pasta nova ou vazia…</translation>
    </message>
    <message>
        <source>✓ Exported</source>
        <translation>✓ Exportado</translation>
    </message>
    <message>
        <source>Compare these words with headquarters when the export is verified:</source>
        <translation>Compare estas palavras com a sede quando a exportação for verificada:</translation>
    </message>
    <message>
        <source>Export as evidence</source>
        <translation>Exportar como prova</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), with journal and key.</source>
        <translation>
            <numerusform>%n registro, com diário e chave.</numerusform>
            <numerusform>%n registros, com diário e chave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) are no longer on this laptop: they were delivered and cleared away.</source>
        <translation>
            <numerusform>%n foto ou arquivo já não está neste laptop: foi entregue e depois removido daqui.</numerusform>
            <numerusform>%n fotos ou arquivos já não estão neste laptop: foram entregues e depois removidos daqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the export</source>
        <translation>Gravando a exportação</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Choose a file or drop it here: {kinds}</source>
        <translation>Escolha um arquivo ou solte-o aqui: {kinds}</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>Arquivo adicionado: {name}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Escolher outro…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>FillPlace</name>
    <message>
        <source>The entry was removed.</source>
        <translation>A entrada foi removida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Discard this draft? Nothing of it is kept, and it cannot be undone.</source>
        <translation>Descartar este rascunho? Nada dele é guardado, e isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Salvo {time}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Correction: {form}</source>
        <translation>Correção: {form}</translation>
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
        <translation>Fixa a observação para que possa ser entregue</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are kept. Try again.</source>
        <translation>Algo deu errado. Suas respostas estão guardadas. Tente de novo.</translation>
    </message>
    <message>
        <source>Your last answers are not saved yet. They are still on the screen. Keep this window open, make room on the disk, and press Try again.</source>
        <translation>Suas últimas respostas ainda não estão salvas. Elas continuam na tela. Mantenha esta janela aberta, libere espaço no disco e pressione Tentar de novo.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Making the vault. This takes a few seconds.</source>
        <translation>Criando o cofre. Isso leva alguns segundos.</translation>
    </message>
    <message>
        <source>veldmelding · step {number} of {all}</source>
        <translation>veldmelding · passo {number} de {all}</translation>
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
        <translation>ainda não usado</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versão {version}</translation>
    </message>
</context>
<context>
    <name>Geopoint</name>
    <message>
        <source>A place needs both latitude and longitude.</source>
        <translation>Um lugar precisa de latitude e longitude.</translation>
    </message>
    <message>
        <source>Latitude is a number from -90 to 90, or like 4°19&apos;18&quot;S.</source>
        <translation>A latitude é um número de -90 a 90, ou como 4°19&apos;18&quot;S.</translation>
    </message>
    <message>
        <source>Longitude is a number from -180 to 180, or like 15°18&apos;46&quot;E.</source>
        <translation>A longitude é um número de -180 a 180, ou como 15°18&apos;46&quot;E.</translation>
    </message>
    <message>
        <source>0, 0 lies in the ocean. Write the real place, or leave it empty.</source>
        <translation>0, 0 fica no oceano. Escreva o lugar real ou deixe vazio.</translation>
    </message>
    <message>
        <source>Altitude is a number of metres from -500 to 9000.</source>
        <translation>A altitude é um número de metros de -500 a 9000.</translation>
    </message>
    <message>
        <source>Accuracy is a number of metres, for example 10.</source>
        <translation>A precisão é um número de metros, por exemplo 10.</translation>
    </message>
    <message>
        <source>Degrees, like -4.3217 or 4°19′18″S</source>
        <translation>Graus, como -4.3217 ou 4°19′18″S</translation>
    </message>
    <message>
        <source>± {metres} m</source>
        <translation>± {metres} m</translation>
    </message>
    <message>
        <source>Photo made at this place</source>
        <translation>Foto tirada neste lugar</translation>
    </message>
    <message>
        <source>This photo does not say where it was made. Type the place instead.</source>
        <translation>Esta foto não diz onde foi tirada. Escreva o lugar.</translation>
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
        <translation>Precisão (m)</translation>
    </message>
    <message>
        <source>Take from a photo…</source>
        <translation>Obter de uma foto…</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>step {number} of {all}</source>
        <translation>passo {number} de {all}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>HandOnGuide</name>
    <message>
        <source>Set up another laptop</source>
        <translation>Configurar outro laptop</translation>
    </message>
    <message>
        <source>You get a QR code and four words. The code may be seen by anybody. Say the words another way: by telephone, or on a piece of paper that is thrown away.</source>
        <translation>Você recebe um código QR e quatro palavras. O código pode ser visto por qualquer pessoa. Diga as palavras por outro meio: por telefone, ou num papel que se deita fora.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Criar o código</translation>
    </message>
    <message>
        <source>The other laptop may deliver in the same name as this one</source>
        <translation>O outro laptop pode entregar com o mesmo nome que este</translation>
    </message>
    <message>
        <source>The code and its words</source>
        <translation>O código e as suas palavras</translation>
    </message>
    <message>
        <source>On the other laptop: Headquarters, Read a picture of the QR code, then the words. They are shown only now.</source>
        <translation>No outro laptop: Sede, Ler uma imagem do código QR, e depois as palavras. Elas só são mostradas agora.</translation>
    </message>
    <message>
        <source>QR code for the other laptop</source>
        <translation>Código QR para o outro laptop</translation>
    </message>
    <message>
        <source>Making the code</source>
        <translation>Criando o código</translation>
    </message>
</context>
<context>
    <name>HandOverGuide</name>
    <message>
        <source>To whom?</source>
        <translation>A quem?</translation>
    </message>
    <message>
        <source>Your colleague opens Settings, People and keys, Receive from a colleague, and sends you the address that stands there. Only that vault can open the parcel.</source>
        <translation>O seu colega abre Configurações, Pessoas e chaves, Receber de um colega, e envia-lhe o endereço que lá está. Só esse cofre pode abrir o pacote.</translation>
    </message>
    <message>
        <source>Your colleague&apos;s &amp;address</source>
        <translation>&amp;Endereço do seu colega</translation>
    </message>
    <message>
        <source>Where does the parcel go?</source>
        <translation>Para onde vai o pacote?</translation>
    </message>
    <message>
        <source>It is one encrypted file. Give it on a USB stick, or send it by any way you like: only your colleague can open it.</source>
        <translation>É um único arquivo criptografado. Dê-o num pen drive USB, ou envie-o da forma que quiser: só o seu colega pode abri-lo.</translation>
    </message>
    <message>
        <source>Write the parcel</source>
        <translation>Gravar o pacote</translation>
    </message>
    <message>
        <source>All of it is still here too. Drafts stay until you remove them; finalised observations until headquarters confirms them.</source>
        <translation>Tudo continua aqui também. Os rascunhos ficam até você os remover; as observações finalizadas, até a sede as confirmar.</translation>
    </message>
    <message>
        <source>Move the drafts to the recycle bin here</source>
        <translation>Mover os rascunhos daqui para a lixeira</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Escolher onde gravá-lo…</translation>
    </message>
    <message>
        <source>What do you hand over?</source>
        <translation>O que você passa?</translation>
    </message>
    <message>
        <source>It goes with its answers and photos. Your colleague goes on with a draft, and delivers what is finalised as you left it. Delivered twice it counts once.</source>
        <translation>Vai com as respostas e as fotos. O seu colega continua um rascunho e entrega o que está finalizado como você o deixou. Entregue duas vezes conta uma vez.</translation>
    </message>
    <message>
        <source>There are no drafts, and all the rest is delivered.</source>
        <translation>Não há rascunhos, e tudo o mais está entregue.</translation>
    </message>
    <message>
        <source>✓ The parcel is written</source>
        <translation>✓ O pacote está gravado</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Passar a um colega</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>finalised</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>Writing the parcel</source>
        <translation>Gravando o pacote</translation>
    </message>
    <message>
        <source>✓ They are in the recycle bin here, for 30 days. You can take them back.</source>
        <translation>✓ Estão aqui na lixeira, por 30 dias. Pode recuperá-los.</translation>
    </message>
</context>
<context>
    <name>HeadquartersForm</name>
    <message>
        <source>&amp;Set-up text or address</source>
        <translation>&amp;Texto de configuração ou endereço</translation>
    </message>
    <message>
        <source>Set-up text or address</source>
        <translation>Texto de configuração ou endereço</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Cole aqui</translation>
    </message>
    <message>
        <source>Read a picture of the QR code…</source>
        <translation>Ler uma imagem do código QR…</translation>
    </message>
    <message>
        <source>Opening the code</source>
        <translation>Abrindo o código</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Colar uma imagem</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Usar a câmera</translation>
    </message>
    <message>
        <source>A picture can also be dropped here: photograph the code with a phone, or make a screenshot of it.</source>
        <translation>Uma imagem também pode ser solta aqui: fotografe o código com um telefone ou faça uma captura de tela.</translation>
    </message>
    <message>
        <source>This code is locked. &amp;Words that belong to it</source>
        <translation>Este código está bloqueado. &amp;Palavras que lhe pertencem</translation>
    </message>
    <message>
        <source>Words that belong to this code</source>
        <translation>Palavras que pertencem a este código</translation>
    </message>
    <message>
        <source>as headquarters told you, another way</source>
        <translation>como a sede lhe disse, por outro meio</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>Abrir o código</translation>
    </message>
    <message>
        <source>This address needs your account there. It is kept in the vault.</source>
        <translation>Este endereço precisa da sua conta lá. Ela é guardada no cofre.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>I know. Deliver there without encryption</source>
        <translation>Eu sei. Entregar lá sem criptografia</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>Lendo a imagem</translation>
    </message>
    <message>
        <source>Picture of the QR code</source>
        <translation>Imagem do código QR</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Não há imagem para colar. Copie uma primeiro.</translation>
    </message>
    <message>
        <source>No QR code was found in this picture. Take it again, straight and sharp, or paste the set-up text.</source>
        <translation>Nenhum código QR foi encontrado nesta imagem. Tire outra, reta e nítida, ou cole o texto de configuração.</translation>
    </message>
    <message>
        <source>✓ Headquarters: {name}, at {host}</source>
        <translation>✓ Sede: {name}, em {host}</translation>
    </message>
    <message>
        <source>✓ Headquarters: {host}</source>
        <translation>✓ Sede: {host}</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>A chave dela em palavras, para comparar por telefone: {words}</translation>
    </message>
    <message>
        <source>⚠ This address does not encrypt. Others on the network could read along.</source>
        <translation>⚠ Este endereço não usa criptografia. Outras pessoas na rede poderiam ler o que é enviado.</translation>
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
        <translation>Entregar lá a partir de agora</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecê-la</translation>
    </message>
    <message>
        <source>This is another key than the one so far. Ask headquarters by telephone whether they changed it, and compare the words, before you go on.</source>
        <translation>Esta é uma chave diferente da que havia até agora. Pergunte à sede por telefone se a mudou, e compare as palavras, antes de continuar.</translation>
    </message>
    <message>
        <source>Set up another laptop</source>
        <translation>Configurar outro laptop</translation>
    </message>
    <message>
        <source>A QR code that is of no use to anybody without the words that belong to it.</source>
        <translation>Um código QR que não serve a ninguém sem as palavras que lhe pertencem.</translation>
    </message>
    <message>
        <source>Make a code…</source>
        <translation>Criar um código…</translation>
    </message>
    <message>
        <source>Read sealed records</source>
        <translation>Ler registros selados</translation>
    </message>
    <message>
        <source>At headquarters: open records that ODK encrypted, with the private key.</source>
        <translation>Na sede: abrir registros que o ODK criptografou, com a chave privada.</translation>
    </message>
    <message>
        <source>Read them…</source>
        <translation>Lê-los…</translation>
    </message>
    <message>
        <source>No headquarters yet. Everything else works without it.</source>
        <translation>Ainda não há sede. Todo o resto funciona sem ela.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Configurar a sede</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Its key in words, to compare by telephone: {words}</source>
        <translation>A chave dela em palavras, para comparar por telefone: {words}</translation>
    </message>
    <message>
        <source>It gave no key of its own. Sealed envelopes and alerts need one; deliveries do not.</source>
        <translation>Ela não deu uma chave própria. Envelopes selados e alertas precisam de uma; entregas não.</translation>
    </message>
    <message>
        <source>✓ From now on you deliver there.</source>
        <translation>✓ A partir de agora você entrega lá.</translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Where is headquarters?</source>
        <translation>Onde fica a sede?</translation>
    </message>
    <message>
        <source>Headquarters gives you a QR code, a set-up text or an address. You can also do this later, in Settings: everything works without it.</source>
        <translation>A sede fornece um código QR, um texto de configuração ou um endereço. Você também pode fazer isso mais tarde, em Configurações: tudo funciona sem isso.</translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ajuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ajuda</translation>
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
        <translation>Ainda não preenchido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>KeyChangeCard</name>
    <message>
        <source>{form}: another key</source>
        <translation>{form}: outra chave</translation>
    </message>
    <message>
        <source>{form}: no longer encrypted</source>
        <translation>{form}: já não é criptografado</translation>
    </message>
    <message>
        <source>Headquarters seems to want this form encrypted differently. It can also be somebody else who wants to read along. Ask headquarters, not over this network, and compare. Until then the form you have goes on working.</source>
        <translation>A sede parece querer este formulário criptografado de outra forma. Também pode ser outra pessoa que quer ler o que é enviado. Pergunte à sede, mas não por esta rede, e compare. Até lá, o formulário que você tem continua a funcionar.</translation>
    </message>
    <message>
        <source>So far: {key}</source>
        <translation>Até agora: {key}</translation>
    </message>
    <message>
        <source>Would be: {key}</source>
        <translation>Passaria a ser: {key}</translation>
    </message>
    <message>
        <source>I compared it: take the new key</source>
        <translation>Comparei: aceitar a chave nova</translation>
    </message>
    <message>
        <source>I asked: take the form without a key</source>
        <translation>Perguntei: aceitar o formulário sem chave</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Which language do you want to read?</source>
        <translation>Em que idioma você quer ler?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings. Forms have their own languages.</source>
        <translation>Você pode mudá-lo a qualquer momento em Configurações. Os formulários têm seus próprios idiomas.</translation>
    </message>
    <message>
        <source>I have a backup from another laptop</source>
        <translation>Tenho uma cópia de segurança de outro laptop</translation>
    </message>
</context>
<context>
    <name>LaptopLimits</name>
    <message>
        <source>This form wants to record sound in the background. Nothing is recorded.</source>
        <translation>Este formulário quer gravar som em segundo plano. Nada é gravado.</translation>
    </message>
    <message>
        <source>This form wants to know where you are by itself. This laptop does not tell it; only a place that you enter is kept.</source>
        <translation>Este formulário quer saber por si onde você está. Este computador não o diz; só se guarda um lugar que você introduza.</translation>
    </message>
</context>
<context>
    <name>LeavingGuide</name>
    <message>
        <source>What has to be done when somebody leaves</source>
        <translation>O que é preciso fazer quando alguém sai</translation>
    </message>
    <message>
        <source>From top to bottom. Each step can be left and taken up again later.</source>
        <translation>De cima para baixo. Cada passo pode ser deixado e retomado mais tarde.</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Alguém sai da equipa</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Começar…</translation>
    </message>
    <message>
        <source>✓ Nothing left to do here.</source>
        <translation>✓ Não falta fazer nada aqui.</translation>
    </message>
    <message>
        <source>1. Hand over the drafts</source>
        <translation>1. Passar os rascunhos</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) would be lost with this vault.</source>
        <translation>
            <numerusform>%n rascunho perder-se-ia com este cofre.</numerusform>
            <numerusform>%n rascunhos perder-se-iam com este cofre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passar…</translation>
    </message>
    <message>
        <source>2. Deliver what is finalised</source>
        <translation>2. Entregar o que está finalizado</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) are only on this laptop.</source>
        <translation>
            <numerusform>%n observação está só neste laptop.</numerusform>
            <numerusform>%n observações estão só neste laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir para Entregar</translation>
    </message>
    <message>
        <source>3. See who can still open it</source>
        <translation>3. Ver quem ainda o pode abrir</translation>
    </message>
    <message>
        <source>Take the recovery sheet back. Take headquarters&apos; way in away if it has one.</source>
        <translation>Recolha a folha de recuperação. Retire o acesso da sede, se ela o tiver.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>4a. Somebody else goes on with this vault: new keys</source>
        <translation>4a. Outra pessoa continua com este cofre: chaves novas</translation>
    </message>
    <message>
        <source>The one who leaves can then open neither it nor later backups.</source>
        <translation>Quem sai já não pode então abrir nem o cofre nem cópias de segurança posteriores.</translation>
    </message>
    <message>
        <source>4b. Nobody goes on with it: destroy it</source>
        <translation>4b. Ninguém continua com ele: destruí-lo</translation>
    </message>
    <message>
        <source>When all of it is delivered and handed over. Two steps, and it is gone.</source>
        <translation>Quando tudo estiver entregue e passado. Dois passos, e desaparece.</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Nothing lost</source>
        <translation>Nada perdido</translation>
    </message>
    <message>
        <source>Every record you finalised stays on this laptop at least until headquarters has confirmed all its parts. Here is what was confirmed, and when.</source>
        <translation>Cada observação que você finalizou fica neste laptop pelo menos até a sede confirmar todas as suas partes. Aqui está o que foi confirmado, e quando.</translation>
    </message>
    <message>
        <source>Show older records</source>
        <translation>Mostrar observações mais antigas</translation>
    </message>
    <message>
        <source>Ledger of deliveries</source>
        <translation>Registro de entregas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Headquarters has it</source>
        <translation>A sede tem</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Headquarters says: “{words}”</source>
        <translation>A sede diz: “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s), {when}</source>
        <translation>
            <numerusform>%n parte, completa, {when}</numerusform>
            <numerusform>todas as %n partes, {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s)</source>
        <translation>
            <numerusform>%n parte, completa</numerusform>
            <numerusform>todas as %n partes</numerusform>
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
        <translation>só neste laptop</translation>
    </message>
    <message>
        <source>SHA-256 of this part: {digest}</source>
        <translation>SHA-256 desta parte: {digest}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
    </message>
    <message>
        <source>as a smaller copy</source>
        <translation>como cópia menor</translation>
    </message>
    <message>
        <source>a smaller copy, {when}</source>
        <translation>uma cópia menor, {when}</translation>
    </message>
    <message>
        <source>offered, not confirmed yet</source>
        <translation>enviado, ainda não confirmado</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviado</translation>
    </message>
</context>
<context>
    <name>ListStep</name>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>{chosen} of {all} chosen</source>
        <translation>{chosen} de {all} escolhidos</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>Size of &amp;letters</source>
        <translation>Tamanho das &amp;letras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letras menores</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras maiores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Size of letters: {scale} %</source>
        <translation>Tamanho das letras: {scale} %</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>há {days} dias</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>{label}: date</source>
        <translation>{label}: data</translation>
    </message>
    <message>
        <source>{label}: time</source>
        <translation>{label}: hora</translation>
    </message>
    <message>
        <source>Add the time.</source>
        <translation>Acrescente a hora.</translation>
    </message>
    <message>
        <source>Add the date.</source>
        <translation>Acrescente a data.</translation>
    </message>
</context>
<context>
    <name>MoveGuide</name>
    <message>
        <source>Take everything to the new laptop</source>
        <translation>Levar tudo para o laptop novo</translation>
    </message>
    <message>
        <source>Plug in a USB stick and write a backup to it. On the new laptop install veldmelding, start it and choose I have a backup. Your passphrase stays the same.</source>
        <translation>Ligue um pen drive USB e grave nele uma cópia de segurança. No laptop novo, instale veldmelding, inicie-o e escolha Tenho uma cópia de segurança. A sua frase secreta continua a mesma.</translation>
    </message>
    <message>
        <source>Write to this folder</source>
        <translation>Gravar nesta pasta</translation>
    </message>
    <message>
        <source>Choose the stick…</source>
        <translation>Escolher o pen drive…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progresso da cópia de segurança</translation>
    </message>
    <message>
        <source>✓ Everything is on the stick</source>
        <translation>✓ Está tudo no pen drive</translation>
    </message>
    <message>
        <source>Do not write anything here any more: it would not come along. When the new laptop shows your observations, destroy this vault here under Settings, Wipe.</source>
        <translation>Não escreva mais nada aqui: não iria junto. Quando o laptop novo mostrar as suas observações, destrua este cofre aqui em Configurações, Apagar.</translation>
    </message>
    <message>
        <source>Move to a new laptop</source>
        <translation>Mudar para um laptop novo</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Para onde deve ir a cópia de segurança?</translation>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>Deliver by itself when there is a connection</source>
        <translation>Entregar automaticamente quando houver conexão</translation>
    </message>
    <message>
        <source>Off, nothing leaves before you press Deliver. Danger leaves first, and at once when this is on.</source>
        <translation>Desligado, nada sai antes de você pressionar Entregar. O perigo sai primeiro, e de imediato quando isto está ligado.</translation>
    </message>
    <message>
        <source>Look for new &amp;forms</source>
        <translation>Procurar &amp;formulários novos</translation>
    </message>
    <message>
        <source>Look for new forms</source>
        <translation>Procurar formulários novos</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>a cada %n minuto</numerusform>
            <numerusform>a cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>a cada %n hora</numerusform>
            <numerusform>a cada %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>On a line &amp;paid by volume</source>
        <translation>Numa linha &amp;paga por volume</translation>
    </message>
    <message>
        <source>On a line paid by volume</source>
        <translation>Numa linha paga por volume</translation>
    </message>
    <message>
        <source>everything goes by itself</source>
        <translation>tudo segue automaticamente</translation>
    </message>
    <message>
        <source>only texts go by themselves</source>
        <translation>só os textos seguem automaticamente</translation>
    </message>
    <message>
        <source>nothing goes by itself</source>
        <translation>nada segue automaticamente</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Only when your organisation, or the way around a block, asks for one. It is kept in the vault, with its password.</source>
        <translation>Só quando a sua organização, ou a forma de contornar um bloqueio, pedir um. É guardado no cofre, com a senha dele.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>&amp;User name, if it asks for one</source>
        <translation>Nome de &amp;usuário, se o pedir</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nome de usuário no proxy</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Senha no proxy</translation>
    </message>
    <message>
        <source>&amp;Not for these hosts</source>
        <translation>&amp;Não para estes hosts</translation>
    </message>
    <message>
        <source>Hosts that are reached without the proxy</source>
        <translation>Hosts que são alcançados sem o proxy</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Usar este proxy</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Não usar nenhum</translation>
    </message>
    <message>
        <source>Whom to trust</source>
        <translation>Em quem confiar</translation>
    </message>
    <message>
        <source>Usually this laptop knows by itself whether it talks with headquarters. A hub with a certificate of its own, or a place where somebody listens, needs more.</source>
        <translation>Normalmente este laptop sabe por si se está a falar com a sede. Uma central de recepção com certificado próprio, ou um lugar onde alguém escuta, exige mais.</translation>
    </message>
    <message>
        <source>Add a certificate authority…</source>
        <translation>Adicionar uma autoridade de certificação…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecê-la</translation>
    </message>
    <message numerus="yes">
        <source>Trusted besides: %n certificate(s) of your own.</source>
        <translation>
            <numerusform>Também de confiança: %n certificado próprio.</numerusform>
            <numerusform>Também de confiança: %n certificados próprios.</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate authority of your own.</source>
        <translation>Nenhuma autoridade de certificação própria.</translation>
    </message>
    <message>
        <source>From now on by way of {address}.</source>
        <translation>A partir de agora através de {address}.</translation>
    </message>
    <message>
        <source>From now on without a proxy.</source>
        <translation>A partir de agora sem proxy.</translation>
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
        <translation>Cabo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Six words are easier to remember than signs and hard to guess:</source>
        <translation>Seis palavras são mais fáceis de lembrar do que sinais, e difíceis de adivinhar:</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar estas palavras</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Outras palavras</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>A mesma &amp;outra vez</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>A mesma frase secreta outra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
</context>
<context>
    <name>NewSecretStep</name>
    <message>
        <source>Passphrase until no&amp;w</source>
        <translation>Frase secreta &amp;até agora</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase secreta até agora</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message numerus="yes">
        <source>%n answer(s) stay as they are.</source>
        <translation>
            <numerusform>Uma resposta fica como está.</numerusform>
            <numerusform>%n respostas ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you answered is lost.</source>
        <translation>Nenhuma resposta sua se perde.</translation>
    </message>
    <message>
        <source>Not asked any more. These answers would be lost:</source>
        <translation>Não se pergunta mais. Estas respostas se perderiam:</translation>
    </message>
    <message>
        <source>Other answers are possible now. These would be lost, or in part:</source>
        <translation>Agora há outras respostas possíveis. Estas se perderiam, no todo ou em parte:</translation>
    </message>
    <message>
        <source>Asked in another place now. The answers go along:</source>
        <translation>Agora se pergunta em outro lugar. As respostas vão junto:</translation>
    </message>
    <message>
        <source>New questions:</source>
        <translation>Perguntas novas:</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>Stay with the old version</source>
        <translation>Ficar com a versão antiga</translation>
    </message>
    <message>
        <source>There is a newer version of this form. Your draft goes on with the version it was begun with.</source>
        <translation>Há uma versão mais nova deste formulário. O seu rascunho continua com a versão em que começou.</translation>
    </message>
    <message>
        <source>Go on with the new version of the form…</source>
        <translation>Continuar com a versão nova do formulário…</translation>
    </message>
    <message>
        <source>This is what happens to your draft. It cannot be undone afterwards.</source>
        <translation>É isto que acontece com o seu rascunho. Depois não dá para desfazer.</translation>
    </message>
    <message>
        <source>Go on with the new version</source>
        <translation>Continuar com a versão nova</translation>
    </message>
    <message>
        <source>What happens to your draft</source>
        <translation>O que acontece com o seu rascunho</translation>
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
        <translation>Observação</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Na lixeira</translation>
    </message>
</context>
<context>
    <name>ObservationsPlace</name>
    <message>
        <source>Observations</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Search in everything you wrote</source>
        <translation>Pesquisar em tudo o que você escreveu</translation>
    </message>
    <message>
        <source>Search observations</source>
        <translation>Pesquisar observações</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Headquarters asks nothing at this moment.</source>
        <translation>A sede não pergunta nada neste momento.</translation>
    </message>
    <message>
        <source>Nothing here fits your search.</source>
        <translation>Nada aqui corresponde à sua pesquisa.</translation>
    </message>
    <message>
        <source>Show all observations</source>
        <translation>Mostrar todas as observações</translation>
    </message>
    <message>
        <source>Everything you record will be listed here, newest first.</source>
        <translation>Tudo o que você registrar aparecerá aqui, o mais novo primeiro.</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Escrever uma nota rápida</translation>
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
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>{title} is in the recycle bin for 30 days.</source>
        <translation>{title} está na lixeira por 30 dias.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>It is back among your observations.</source>
        <translation>Está de volta entre as suas observações.</translation>
    </message>
</context>
<context>
    <name>OpenAlertGuide</name>
    <message>
        <source>Which messages came?</source>
        <translation>Que mensagens chegaram?</translation>
    </message>
    <message>
        <source>Paste the text of all messages, in any order, or a picture of the code. Other text around them does no harm.</source>
        <translation>Cole o texto de todas as mensagens, em qualquer ordem, ou uma imagem do código. Outro texto à volta não faz mal.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Text of the messages</source>
        <translation>&amp;Texto das mensagens</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Texto das mensagens</translation>
    </message>
    <message>
        <source>⚠ No QR code was found in this picture.</source>
        <translation>⚠ Nenhum código QR foi encontrado nesta imagem.</translation>
    </message>
    <message>
        <source>What the alert says</source>
        <translation>O que o alerta diz</translation>
    </message>
    <message>
        <source>Words of the laptop that sent it:</source>
        <translation>Palavras do laptop que o enviou:</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Abrir um alerta</translation>
    </message>
    <message>
        <source>Opening the alert</source>
        <translation>Abrindo o alerta</translation>
    </message>
</context>
<context>
    <name>OpenGuide</name>
    <message>
        <source>Which envelope?</source>
        <translation>Que envelope?</translation>
    </message>
    <message>
        <source>Choose the file on the stick. It is verified from beginning to end before anything is taken in.</source>
        <translation>Escolha o arquivo no pen drive. É verificado do princípio ao fim antes de se receber o que quer que seja.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Choose the envelope…</source>
        <translation>Escolher o envelope…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que está dentro</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Taking it in</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>What is taken in is safe here at once.</source>
        <translation>O que é recebido fica de imediato seguro aqui.</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Recebido</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Abrir um envelope</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it:</source>
        <translation>Palavras do laptop que o selou:</translation>
    </message>
    <message>
        <source>What do you &amp;call this laptop?</source>
        <translation>Como &amp;chama este laptop?</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>Como chama este laptop?</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Leia este código de recibo a quem enviou, por telefone ou SMS, inteiro:</translation>
    </message>
    <message numerus="yes">
        <source>Envelope {name} with %n record(s). New: {new}. Here already: {known}.</source>
        <translation>
            <numerusform>Envelope {name} com %n registro. Novos: {new}. Já aqui: {known}.</numerusform>
            <numerusform>Envelope {name} com %n registros. Novos: {new}. Já aqui: {known}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are damaged or missing. The others are safe and can be taken in.</source>
        <translation>
            <numerusform>%n registro está danificado ou falta. Os outros estão seguros e podem ser recebidos.</numerusform>
            <numerusform>%n registros estão danificados ou faltam. Os outros estão seguros e podem ser recebidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Este laptop é conhecido aqui.</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Este laptop é novo aqui. Ligue a quem o usa e peça que lhe leia as palavras do laptop. Receba o envelope só se forem as mesmas.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>As palavras são as mesmas</translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Here already: {known}.</source>
        <translation>Novos: {new}. Completados: {completed}. Já aqui: {known}.</translation>
    </message>
    <message>
        <source>{number}: damaged or missing</source>
        <translation>{number}: danificado ou em falta</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
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
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Seções do formulário</translation>
    </message>
</context>
<context>
    <name>PassphraseGuide</name>
    <message>
        <source>Which passphrase shall open the vault?</source>
        <translation>Que frase secreta deve abrir o cofre?</translation>
    </message>
    <message>
        <source>The recovery sheet stays the same. A copy of the vault that was made before still opens with the old passphrase; New keys ends that.</source>
        <translation>A folha de recuperação continua a mesma. Uma cópia do cofre feita antes ainda abre com a frase secreta antiga; Chaves novas acaba com isso.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Alterando a frase secreta</translation>
    </message>
    <message>
        <source>✓ The passphrase was changed</source>
        <translation>✓ A frase secreta foi alterada</translation>
    </message>
    <message>
        <source>Use the new one from the next unlocking on.</source>
        <translation>Use a nova a partir do próximo desbloqueio.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People and keys</source>
        <translation>Pessoas e chaves</translation>
    </message>
    <message>
        <source>These open this vault, and nobody else does:</source>
        <translation>Estas abrem este cofre, e mais ninguém:</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Under threat</source>
        <translation>Sob ameaça</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>When somebody may have seen it, or from time to time.</source>
        <translation>Quando alguém a pode ter visto, ou de tempos a tempos.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nova folha de recuperação</translation>
    </message>
    <message>
        <source>When the paper is lost. The old one opens nothing after that.</source>
        <translation>Quando o papel se perdeu. A antiga não abre mais nada depois disso.</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Criar…</translation>
    </message>
    <message>
        <source>Recovery in three sheets</source>
        <translation>Recuperação em três folhas</translation>
    </message>
    <message>
        <source>Any two of three people can open the vault; nobody alone can.</source>
        <translation>Duas de três pessoas, quaisquer que sejam, podem abrir o cofre; nenhuma o pode sozinha.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Chaves novas</translation>
    </message>
    <message>
        <source>Locks out old copies of this vault, old passphrases and old sheets.</source>
        <translation>Exclui cópias antigas deste cofre, frases secretas antigas e folhas antigas.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Passar a um colega</translation>
    </message>
    <message>
        <source>Drafts as an encrypted parcel that only that person can open.</source>
        <translation>Rascunhos num pacote criptografado que só essa pessoa pode abrir.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passar…</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Receber de um colega</translation>
    </message>
    <message>
        <source>Your address, and taking a parcel in.</source>
        <translation>O seu endereço, e como receber um pacote.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Receber…</translation>
    </message>
    <message>
        <source>Somebody leaves the team</source>
        <translation>Alguém sai da equipa</translation>
    </message>
    <message>
        <source>Hand over, deliver, then new keys or destroy: step by step.</source>
        <translation>Passar, entregar, depois chaves novas ou destruir: passo a passo.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Começar…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>A sua frase secreta</translation>
    </message>
    <message>
        <source>The recovery key on paper</source>
        <translation>A chave de recuperação em papel</translation>
    </message>
    <message>
        <source>One sheet, or two of three sheets if you have split it.</source>
        <translation>Uma folha, ou duas de três folhas se você a dividiu.</translation>
    </message>
    <message>
        <source>Headquarters, because you let it in</source>
        <translation>A sede, porque você permitiu o acesso</translation>
    </message>
    <message>
        <source>Words of its key: {words}</source>
        <translation>Palavras da chave dela: {words}</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Acesso da sede</translation>
    </message>
    <message>
        <source>Headquarters can open this vault with its private key.</source>
        <translation>A sede pode abrir este cofre com a chave privada dela.</translation>
    </message>
    <message>
        <source>Off. Headquarters cannot open this vault unless you let it.</source>
        <translation>Desligado. A sede não pode abrir este cofre se você não o permitir.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Permitir…</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Frase secreta de coação</translation>
    </message>
    <message>
        <source>Set. Typed on the unlock screen it destroys the keys of this vault.</source>
        <translation>Definida. Digitada na tela de desbloqueio, destrói as chaves deste cofre.</translation>
    </message>
    <message>
        <source>Off, and better left off unless you know its risks.</source>
        <translation>Desligada, e é melhor que fique assim, a não ser que você conheça os riscos.</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Read about it…</source>
        <translation>Ler mais sobre isto…</translation>
    </message>
</context>
<context>
    <name>PhoneGuide</name>
    <message>
        <source>Where is the phone?</source>
        <translation>Onde está o telefone?</translation>
    </message>
    <message>
        <source>Connect it by cable, unlock it and allow file transfer. Then choose its storage. Nothing on the phone is changed or deleted.</source>
        <translation>Ligue-o por cabo, desbloqueie-o e permita a transferência de arquivos. Depois escolha o armazenamento dele. Nada no telefone é alterado nem apagado.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Choose the phone&apos;s folder…</source>
        <translation>Escolher a pasta do telefone…</translation>
    </message>
    <message>
        <source>&amp;Whose phone is it?</source>
        <translation>De &amp;quem é o telefone?</translation>
    </message>
    <message>
        <source>Whose phone is it?</source>
        <translation>De quem é o telefone?</translation>
    </message>
    <message>
        <source>Looking through the phone</source>
        <translation>Examinando o telefone</translation>
    </message>
    <message>
        <source>What is taken in?</source>
        <translation>O que se recebe?</translation>
    </message>
    <message>
        <source>Take in only what is finished on the phone; drafts look the same from here.</source>
        <translation>Receba só o que está terminado no telefone; daqui, os rascunhos têm o mesmo aspeto.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>There is nothing new on this phone.</source>
        <translation>Não há nada novo neste telefone.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>✓ Taken in</source>
        <translation>✓ Recebido</translation>
    </message>
    <message>
        <source>Import from a phone&apos;s folder</source>
        <translation>Importar da pasta de um telefone</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that records here wait for are taken in too.</source>
        <translation>
            <numerusform>%n foto que os registros aqui esperam também é recebida.</numerusform>
            <numerusform>%n fotos que os registros aqui esperam também são recebidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are here already.</source>
        <translation>
            <numerusform>%n registro já está aqui.</numerusform>
            <numerusform>%n registros já estão aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ this form is not on this laptop</source>
        <translation>⚠ este formulário não está neste laptop</translation>
    </message>
    <message>
        <source>⚠ here with other answers</source>
        <translation>⚠ já aqui com outras respostas</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n file(s) are not there</source>
        <translation>
            <numerusform>⚠ %n arquivo não está lá</numerusform>
            <numerusform>⚠ %n arquivos não estão lá</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {new}. Completed: {completed}. Photos: {photos}. Nothing on the phone was changed.</source>
        <translation>Novos: {new}. Completados: {completed}. Fotos: {photos}. Nada foi alterado no telefone.</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Escolher uma foto</translation>
    </message>
    <message>
        <source>✓ The original {file} is deleted. The card or phone may still hold traces of it.</source>
        <translation>✓ O original {file} foi apagado. No cartão ou no telefone ainda pode haver vestígios.</translation>
    </message>
    <message>
        <source>Choose a photo or drop it here. It is made smaller, and place and camera are taken out.</source>
        <translation>Escolha uma foto ou solte-a aqui. Ela é reduzida, e os dados de lugar e de câmera são retirados.</translation>
    </message>
    <message>
        <source>A photo is here but cannot be shown.</source>
        <translation>Há uma foto aqui, mas não pode ser mostrada.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>A foto</translation>
    </message>
    <message>
        <source>{size} kB, without place or camera in it</source>
        <translation>{size} kB, sem dados de lugar nem de câmera</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Escolher outra…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Escolher uma foto…</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message>
        <source>Can anybody be recognised?</source>
        <translation>Alguém pode ser reconhecido?</translation>
    </message>
    <message>
        <source>Cover faces, tattoos, number plates and signboards: draw a box with the pointer, or add one and move it with the arrow keys. Look at every part of the photo.</source>
        <translation>Tape rostos, tatuagens, matrículas e letreiros: desenhe uma caixa com o ponteiro, ou adicione uma e mova-a com as setas. Olhe para cada parte da foto.</translation>
    </message>
    <message>
        <source>Add a box  B</source>
        <translation>Adicionar uma caixa  B</translation>
    </message>
    <message>
        <source>Remove the box  Del</source>
        <translation>Remover a caixa  Del</translation>
    </message>
    <message>
        <source>Arrows move the box, with Shift they stretch it, with Ctrl in small steps.</source>
        <translation>As setas movem a caixa, com Shift esticam-na, com Ctrl vão em passos pequenos.</translation>
    </message>
    <message>
        <source>⚠ A photo with a child on it is not taken in, not even covered.</source>
        <translation>⚠ Uma foto com uma criança não é aceita, nem mesmo tapada.</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Ninguém pode ser reconhecido</translation>
    </message>
    <message>
        <source>No child, no face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>Não se reconhece nenhuma criança, rosto, tatuagem, matrícula nem letreiro</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>Apagar o original</translation>
    </message>
    <message>
        <source>Delete the original where you chose it. Only this smaller photo stays. The card or phone may still hold traces of it.</source>
        <translation>Apagar o original de onde você o escolheu. Só esta foto menor fica. No cartão ou no telefone ainda pode haver vestígios.</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Ficar com esta foto</translation>
    </message>
    <message>
        <source>Do not take it</source>
        <translation>Não a usar</translation>
    </message>
    <message>
        <source>No face, no tattoo, no number plate, no signboard can be recognised</source>
        <translation>Não se reconhece nenhum rosto, tatuagem, matrícula nem letreiro</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>A foto</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n caixa</numerusform>
            <numerusform>%n caixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it at 100 %</source>
        <translation>Mostrar a 100 %</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Mostrar a foto inteira</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Asking headquarters</source>
        <translation>Perguntando à sede</translation>
    </message>
    <message>
        <source>Look at headquarters’ key</source>
        <translation>Ver a chave da sede</translation>
    </message>
    <message>
        <source>Accept only this key</source>
        <translation>Aceitar só esta chave</translation>
    </message>
    <message>
        <source>Accept other keys again</source>
        <translation>Aceitar de novo outras chaves</translation>
    </message>
    <message>
        <source>Only this key of headquarters is accepted: {pin}</source>
        <translation>Só esta chave da sede é aceita: {pin}</translation>
    </message>
    <message>
        <source>Any key is accepted that this laptop can check.</source>
        <translation>É aceita qualquer chave que este laptop possa verificar.</translation>
    </message>
    <message>
        <source>It shows: {pin}. For {subject}, certified by {issuer}, until {until}.</source>
        <translation>Ela mostra: {pin}. Para {subject}, certificada por {issuer}, até {until}.</translation>
    </message>
    <message>
        <source>This laptop trusts it.</source>
        <translation>Este laptop confia nela.</translation>
    </message>
    <message>
        <source>This laptop does not know who certified it. Compare by telephone.</source>
        <translation>Este laptop não sabe quem a certificou. Compare por telefone.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>needs an answer</source>
        <translation>precisa de uma resposta</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>não se encaixa</translation>
    </message>
    <message>
        <source>Before this can be finalised, these questions need a look: {count}. The draft is safe.</source>
        <translation>Antes de finalizar, estas perguntas requerem atenção: {count}. O rascunho está seguro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Questions that need a look</source>
        <translation>Perguntas que requerem atenção</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>{done} of {all} records</source>
        <translation>{done} de {all} observações</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltam cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de um minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
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
        <translation>Parando. O que chegou continua entregue.</translation>
    </message>
</context>
<context>
    <name>PublicKeyStep</name>
    <message>
        <source>Paste it here</source>
        <translation>Cole-a aqui</translation>
    </message>
    <message>
        <source>From a file or a picture of the code…</source>
        <translation>De um arquivo ou de uma imagem do código…</translation>
    </message>
    <message>
        <source>Its words. Let the other person read theirs to you, on the telephone:</source>
        <translation>As palavras dela. Peça à outra pessoa que lhe leia as suas, ao telefone:</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>As palavras são as mesmas</translation>
    </message>
    <message>
        <source>No code was found in this picture. Paste the key instead.</source>
        <translation>Não foi encontrado nenhum código nesta imagem. Em vez disso, cole a chave.</translation>
    </message>
    <message>
        <source>This file cannot be read. Paste the key instead.</source>
        <translation>Este arquivo não pode ser lido. Em vez disso, cole a chave.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lendo o arquivo</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Arquivo com a chave</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Esta pergunta precisa de uma resposta.</translation>
    </message>
    <message>
        <source>This answer does not fit what the form expects.</source>
        <translation>Esta resposta não se encaixa no que o formulário espera.</translation>
    </message>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (necessário)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Controlo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Esta ordem está certa</translation>
    </message>
    <message>
        <source>Ordered. Alt+Up and Alt+Down move a line.</source>
        <translation>Ordenado. Alt+Seta para cima e Alt+Seta para baixo movem uma linha.</translation>
    </message>
    <message>
        <source>Not answered yet. Alt+Up and Alt+Down move a line.</source>
        <translation>Ainda sem resposta. Alt+Seta para cima e Alt+Seta para baixo movem uma linha.</translation>
    </message>
</context>
<context>
    <name>ReadPlace</name>
    <message>
        <source>Encrypted for headquarters</source>
        <translation>Criptografado para a sede</translation>
    </message>
    <message>
        <source>Headquarters has this observation. It can be read, and corrected.</source>
        <translation>A sede tem esta observação. Ela pode ser lida e corrigida.</translation>
    </message>
    <message>
        <source>This observation is final. It can be read, not changed.</source>
        <translation>Esta observação é definitiva. Pode ser lida, mas não alterada.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fechar  Esc</translation>
    </message>
</context>
<context>
    <name>ReceiptGuide</name>
    <message>
        <source>Which code did headquarters read to you?</source>
        <translation>Que código lhe leu a sede?</translation>
    </message>
    <message>
        <source>Eight letters and digits. If headquarters also named numbers of records that did not arrive, type them after the code.</source>
        <translation>Oito letras e algarismos. Se a sede também indicou números de registros que não chegaram, digite-os depois do código.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Digitar</translation>
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
        <translation>✓ O recibo está certo</translation>
    </message>
    <message>
        <source>Enter a receipt code</source>
        <translation>Digitar um código de recibo</translation>
    </message>
    <message>
        <source>Envelopes without a receipt: {names}</source>
        <translation>Envelopes sem recibo: {names}</translation>
    </message>
    <message>
        <source>Every envelope of this laptop has its receipt.</source>
        <translation>Cada envelope deste laptop tem o seu recibo.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>Verificando o código</translation>
    </message>
    <message numerus="yes">
        <source>Headquarters has %n observation(s) of envelope {name}. They count as delivered.</source>
        <translation>
            <numerusform>A sede tem %n observação do envelope {name}. Conta como entregue.</numerusform>
            <numerusform>A sede tem %n observações do envelope {name}. Contam como entregues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) did not arrive whole. They are safe here and go with the next delivery or envelope.</source>
        <translation>
            <numerusform>%n observação não chegou inteira. Está segura aqui e vai com a próxima entrega ou o próximo envelope.</numerusform>
            <numerusform>%n observações não chegaram inteiras. Estão seguras aqui e vão com a próxima entrega ou o próximo envelope.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveGuide</name>
    <message>
        <source>Give your colleague this address</source>
        <translation>Dê este endereço ao seu colega</translation>
    </message>
    <message>
        <source>It is no secret: with it one can encrypt to this vault, and only this vault opens what comes. Read the words to each other.</source>
        <translation>Não é segredo: com ele pode-se criptografar para este cofre, e só este cofre abre o que vier. Leiam as palavras um ao outro.</translation>
    </message>
    <message>
        <source>I have a parcel</source>
        <translation>Tenho um pacote</translation>
    </message>
    <message>
        <source>Its words:</source>
        <translation>As palavras dele:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Salvar num arquivo…</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>Onde está o pacote?</translation>
    </message>
    <message>
        <source>Choose the file that your colleague gave you. Nothing you have is changed.</source>
        <translation>Escolha o arquivo que o seu colega lhe deu. Nada do que você tem é alterado.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Choose the parcel…</source>
        <translation>Escolher o pacote…</translation>
    </message>
    <message>
        <source>✓ It is taken in</source>
        <translation>✓ Foi recebido</translation>
    </message>
    <message>
        <source>Words of the sender&apos;s key. Compare them with your colleague:</source>
        <translation>Palavras da chave de quem enviou. Compare-as com o seu colega:</translation>
    </message>
    <message>
        <source>Receive from a colleague</source>
        <translation>Receber de um colega</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>O seu endereço</translation>
    </message>
    <message>
        <source>✓ Copied. The clipboard is emptied in 45 seconds.</source>
        <translation>✓ Copiado. A área de transferência é limpa em 45 segundos.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ Não foi possível gravar lá. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}.</source>
        <translation>✓ Salvo como {name}.</translation>
    </message>
    <message>
        <source>Opening the parcel</source>
        <translation>Abrindo o pacote</translation>
    </message>
    <message numerus="yes">
        <source>%n new draft(s) are here now.</source>
        <translation>
            <numerusform>%n rascunho novo está agora aqui.</numerusform>
            <numerusform>%n rascunhos novos estão agora aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finalised observation(s) wait for delivery now.</source>
        <translation>
            <numerusform>%n observação finalizada espera agora a entrega.</numerusform>
            <numerusform>%n observações finalizadas esperam agora a entrega.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already and stay as they are.</source>
        <translation>
            <numerusform>%n já estava aqui e fica como está.</numerusform>
            <numerusform>%n já estavam aqui e ficam como estão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Danger</source>
        <translation>Perigo</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>sending, {done} of {all} parts</source>
        <translation>enviando, {done} de {all} partes</translation>
    </message>
    <message>
        <source>{done} of {all} parts arrived</source>
        <translation>chegaram {done} de {all} partes</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
</context>
<context>
    <name>RecoveryGuide</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Criar uma nova folha de recuperação?</translation>
    </message>
    <message>
        <source>For when the old paper is lost, or somebody may have seen it. The old sheet opens nothing any more once you have typed two groups of the new one. Have paper or a printer at hand.</source>
        <translation>Para quando o papel antigo se perdeu, ou alguém o pode ter visto. A folha antiga já não abre nada assim que você escrever dois grupos da nova. Tenha papel ou uma impressora à mão.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Criar uma folha nova</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Criando uma nova chave de recuperação</translation>
    </message>
    <message>
        <source>✓ The new recovery sheet counts</source>
        <translation>✓ A nova folha de recuperação é a que vale</translation>
    </message>
    <message>
        <source>Destroy the old paper. Copies of the vault that were made before still open with it; make a new backup, or choose New keys to end that.</source>
        <translation>Destrua o papel antigo. As cópias do cofre feitas antes ainda abrem com ele; faça uma nova cópia de segurança, ou escolha Chaves novas para acabar com isso.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nova folha de recuperação</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Abrir com a chave de recuperação</translation>
    </message>
    <message>
        <source>It is on one recovery sheet</source>
        <translation>Ela está numa só folha de recuperação</translation>
    </message>
    <message>
        <source>I have two of three sheets</source>
        <translation>Tenho duas de três folhas</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault. Type every group of both. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>Duas das três folhas, quaisquer que sejam, abrem o cofre. Digite cada grupo das duas. Letras minúsculas e espaços não importam. Tudo no cofre fica como está.</translation>
    </message>
    <message>
        <source>It is on the recovery sheet: nine groups of four signs. Small letters and spaces do not matter. Everything in the vault stays as it is.</source>
        <translation>Ela está na folha de recuperação: nove grupos de quatro sinais. Letras minúsculas e espaços não importam. Tudo no cofre fica como está.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Chave de recuperação</translation>
    </message>
    <message>
        <source>&amp;One sheet</source>
        <translation>&amp;Uma folha</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Uma folha</translation>
    </message>
    <message>
        <source>The o&amp;ther sheet</source>
        <translation>A &amp;outra folha</translation>
    </message>
    <message>
        <source>The other sheet</source>
        <translation>A outra folha</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Escolha uma nova frase secreta</translation>
    </message>
    <message>
        <source>Open and use the new passphrase</source>
        <translation>Abrir e usar a nova frase secreta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Abrindo o cofre</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Recovery key, sheet {number} of 3</source>
        <translation>Chave de recuperação, folha {number} de 3</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Vault: {label}</source>
        <translation>Cofre: {label}</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the vault: on the unlock screen choose Use the recovery key, and then two of three sheets. One sheet alone opens nothing. Keep it somewhere safe, away from the laptop and from the other sheets.</source>
        <translation>Duas das três folhas, quaisquer que sejam, abrem o cofre: na tela de desbloqueio escolha Usar a chave de recuperação, e depois duas de três folhas. Uma folha sozinha não abre nada. Guarde-a em lugar seguro, longe do laptop e das outras folhas.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key opens the vault: on the unlock screen choose Use the recovery key. Who has this key can read everything. Keep this paper away from the laptop, somewhere safe. It cannot be printed again.</source>
        <translation>Se a frase secreta for esquecida, esta chave abre o cofre: na tela de desbloqueio escolha a chave de recuperação. Quem tem esta chave pode ler tudo. Guarde este papel longe do computador, em lugar seguro. Ele não pode ser impresso de novo.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Eu a tenho em papel</translation>
    </message>
    <message>
        <source>What does sheet {number} say?</source>
        <translation>O que diz a folha {number}?</translation>
    </message>
    <message>
        <source>What does your recovery sheet say?</source>
        <translation>O que diz a sua folha de recuperação?</translation>
    </message>
    <message>
        <source>Type two groups from the paper. This shows that it can be read.</source>
        <translation>Digite dois grupos do papel. Isso mostra que ele pode ser lido.</translation>
    </message>
    <message>
        <source>Is sheet {number} of 3 on paper?</source>
        <translation>A folha {number} de 3 está em papel?</translation>
    </message>
    <message>
        <source>It is shown once, now. Print it or write it down, and give it to one person. Any two of the three sheets open the vault; one alone opens nothing.</source>
        <translation>Ela é mostrada uma única vez, agora. Imprima-a ou anote-a, e dê-a a uma pessoa. Duas das três folhas, quaisquer que sejam, abrem o cofre; uma sozinha não abre nada.</translation>
    </message>
    <message>
        <source>Is your recovery key on paper?</source>
        <translation>Sua chave de recuperação está em papel?</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key is the only way in. It is shown once, now. Print it or write it down.</source>
        <translation>Se a frase secreta for esquecida, esta chave é a única forma de entrar. Ela é mostrada uma única vez, agora. Imprima-a ou anote-a.</translation>
    </message>
    <message>
        <source>⚠ Give the three sheets to three people who do not travel together.</source>
        <translation>⚠ Dê as três folhas a três pessoas que não viajem juntas.</translation>
    </message>
    <message>
        <source>⚠ Who has this key can read everything. Keep the paper away from the laptop, somewhere safe.</source>
        <translation>⚠ Quem tiver esta chave pode ler tudo. Guarde o papel longe do laptop, em um lugar seguro.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>✓ Both are right.</source>
        <translation>✓ Os dois estão certos.</translation>
    </message>
    <message>
        <source>Not the same as on the sheet yet. Press Back to see it.</source>
        <translation>Ainda não é igual ao que está na folha. Pressione Voltar para vê-la.</translation>
    </message>
    <message>
        <source>✓ Sent to the printer. Check that the paper can be read.</source>
        <translation>✓ Enviado para a impressora. Verifique se o papel pode ser lido.</translation>
    </message>
    <message>
        <source>⚠ The printer did not take it. Write it down by hand.</source>
        <translation>⚠ A impressora não aceitou. Escreva à mão.</translation>
    </message>
    <message>
        <source>⚠ It could not be written there. Choose another folder.</source>
        <translation>⚠ Não foi possível gravar ali. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>✓ Saved as {name}. It is not encrypted: print it, then delete the file.</source>
        <translation>✓ Salvo como {name}. Não está criptografado: imprima-o e depois apague o arquivo.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>It stays here, whole, until you decide. The other records go on without it.</source>
        <translation>Fica aqui, inteiro, até você decidir. Os outros registros seguem sem ele.</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Dar chaves novas a este cofre?</translation>
    </message>
    <message>
        <source>Do this when somebody may know the passphrase, may have copied the laptop, or has left the team. It locks out old copies: whoever has the old passphrase, the old recovery sheet or an old key file can no longer open this vault.</source>
        <translation>Faça isto quando alguém pode conhecer a frase secreta, pode ter copiado o laptop ou saiu da equipa. Exclui as cópias antigas: quem tiver a frase secreta antiga, a folha de recuperação antiga ou um arquivo de chave antigo já não pode abrir este cofre.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>What was copied before stays as it was: an old backup still opens with the old passphrase. So remove old backups, and make a new one afterwards.</source>
        <translation>O que foi copiado antes fica como estava: uma cópia de segurança antiga ainda abre com a frase secreta antiga. Por isso remova as cópias de segurança antigas, e faça uma nova depois.</translation>
    </message>
    <message>
        <source>Headquarters keeps its way in where you let it in. A duress passphrase ends; set a new one if you want it.</source>
        <translation>A sede mantém o acesso onde você o permitiu. Uma frase secreta de coação deixa de valer; defina uma nova se a quiser.</translation>
    </message>
    <message>
        <source>Which passphrase goes with the new keys?</source>
        <translation>Que frase secreta acompanha as chaves novas?</translation>
    </message>
    <message>
        <source>Choose another one than before.</source>
        <translation>Escolha uma diferente da anterior.</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Criar chaves novas</translation>
    </message>
    <message>
        <source>Encrypting the vault anew. Do not switch the laptop off.</source>
        <translation>Criptografando o cofre de novo. Não desligue o laptop.</translation>
    </message>
    <message>
        <source>✓ Old copies are locked out</source>
        <translation>✓ As cópias antigas estão excluídas</translation>
    </message>
    <message>
        <source>Destroy the old recovery sheet. Backups made before today open with the old passphrase: make a new backup now and remove the old ones.</source>
        <translation>Destrua a folha de recuperação antiga. As cópias de segurança feitas antes de hoje abrem com a frase secreta antiga: faça agora uma nova cópia de segurança e remova as antigas.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Chaves novas</translation>
    </message>
    <message>
        <source>It needs {needed} of room on this disk for a moment; {free} are free.</source>
        <translation>São precisos por um momento {needed} de espaço neste disco; {free} estão livres.</translation>
    </message>
</context>
<context>
    <name>RepeatBlock</name>
    <message>
        <source>Add another</source>
        <translation>Adicionar outro</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>Adicionar o primeiro</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
</context>
<context>
    <name>RestoreTold</name>
    <message>
        <source>Restoring happens on the unlock screen</source>
        <translation>A restauração faz-se na tela de desbloqueio</translation>
    </message>
    <message>
        <source>Lock with Ctrl+L and choose I have a backup. The backup becomes a vault of its own beside this one, and nothing here is overwritten. When you have seen that all is there, destroy the vault you no longer need.</source>
        <translation>Bloqueie com Ctrl+L e escolha Tenho uma cópia de segurança. A cópia de segurança torna-se um cofre próprio ao lado deste, e nada aqui é sobrescrito. Quando tiver visto que está tudo lá, destrua o cofre de que já não precisa.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
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
        <translation>De quem é o envelope?</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet. Paste it, or read it from a file. It is kept here, so you are asked only this once.</source>
        <translation>Este laptop ainda não tem a chave pública da sede. Cole-a, ou leia-a de um arquivo. Ela fica guardada aqui, por isso só é pedida desta vez.</translation>
    </message>
    <message>
        <source>&amp;Public key of headquarters</source>
        <translation>Chave &amp;pública da sede</translation>
    </message>
    <message>
        <source>What goes into the envelope?</source>
        <translation>O que vai no envelope?</translation>
    </message>
    <message>
        <source>Everything that headquarters has not confirmed. It stays on this laptop too, and goes by the network as well when there is one: nothing arrives twice.</source>
        <translation>Tudo o que a sede não confirmou. Também fica neste laptop, e segue também pela rede quando houver uma: nada chega duas vezes.</translation>
    </message>
    <message>
        <source>Headquarters has confirmed everything. There is nothing to seal.</source>
        <translation>A sede confirmou tudo. Não há nada para selar.</translation>
    </message>
    <message>
        <source>Where is it written?</source>
        <translation>Onde é gravado?</translation>
    </message>
    <message>
        <source>Put in a USB stick and choose it. The envelope is one encrypted file: whoever carries or finds it cannot open it. Only headquarters can.</source>
        <translation>Ligue um pen drive USB e escolha-o. O envelope é um único arquivo criptografado: quem o leva ou encontra não pode abri-lo. Só a sede pode.</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Selar</translation>
    </message>
    <message>
        <source>Choose the stick or folder…</source>
        <translation>Escolher o pen drive ou a pasta…</translation>
    </message>
    <message>
        <source>Writing, then reading back</source>
        <translation>Gravando, depois lendo de volta</translation>
    </message>
    <message>
        <source>Leave the stick in until this says that it is verified.</source>
        <translation>Deixe o pen drive ligado até aparecer aqui que está verificado.</translation>
    </message>
    <message>
        <source>✓ Written and verified</source>
        <translation>✓ Gravado e verificado</translation>
    </message>
    <message>
        <source>This envelope is called:</source>
        <translation>Este envelope chama-se:</translation>
    </message>
    <message>
        <source>Headquarters may ask, by telephone, for the words of this laptop:</source>
        <translation>A sede pode perguntar, por telefone, as palavras deste laptop:</translation>
    </message>
    <message>
        <source>When it has arrived, headquarters reads you a receipt code of eight letters and digits. Enter it under Deliver. Until then these observations count as only on this laptop: a stick can be lost.</source>
        <translation>Quando ele tiver chegado, a sede lê-lhe um código de recibo de oito letras e algarismos. Digite-o em Entregar. Até lá estas observações contam como estando só neste laptop: um pen drive pode perder-se.</translation>
    </message>
    <message>
        <source>Seal into an envelope</source>
        <translation>Selar num envelope</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Guardando a chave</translation>
    </message>
    <message>
        <source>Room needed there: {size}.</source>
        <translation>Espaço necessário lá: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s), {size}. It was read back from the stick.</source>
        <translation>
            <numerusform>%n observação, {size}. Foi lida de volta do pen drive.</numerusform>
            <numerusform>%n observações, {size}. Foram lidas de volta do pen drive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A photo or file of %n observation(s) could not be read on this laptop. Everything else of them is in the envelope.</source>
        <translation>
            <numerusform>Uma foto ou um arquivo de %n observação não pôde ser lido neste laptop. Todo o resto dela está no envelope.</numerusform>
            <numerusform>Uma foto ou um arquivo de %n observações não pôde ser lido neste laptop. Todo o resto delas está no envelope.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealingSection</name>
    <message>
        <source>Sealing</source>
        <translation>Selagem</translation>
    </message>
    <message>
        <source>A sealed record is encrypted for headquarters the moment it is finalised. Nobody can read it on this laptop any more, not even with your passphrase.</source>
        <translation>Um registro selado é criptografado para a sede no momento em que é finalizado. Ninguém mais o pode ler neste laptop, nem mesmo com a sua frase secreta.</translation>
    </message>
    <message>
        <source>Headquarters decides this for each form, by the key that the form carries.</source>
        <translation>A sede decide isto para cada formulário, pela chave que o formulário traz.</translation>
    </message>
    <message>
        <source>⚠ Its key cannot be used</source>
        <translation>⚠ A chave dele não pode ser usada</translation>
    </message>
    <message>
        <source>✓ Sealed, as headquarters wants it</source>
        <translation>✓ Selado, como a sede quer</translation>
    </message>
    <message>
        <source>✓ Sealed</source>
        <translation>✓ Selado</translation>
    </message>
    <message>
        <source>⚠ Readable here, though headquarters wants it sealed</source>
        <translation>⚠ Pode ser lido aqui, embora a sede o queira selado</translation>
    </message>
    <message>
        <source>Readable here</source>
        <translation>Pode ser lido aqui</translation>
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
        <translation>Mostra a frase secreta em letras legíveis</translation>
    </message>
    <message>
        <source>⚠ Caps Lock seems to be on.</source>
        <translation>⚠ Parece que Caps Lock está ativado.</translation>
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
        <translation>A sua &amp;frase secreta</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>A sua frase secreta</translation>
    </message>
    <message>
        <source>Asked again so that nobody changes the locks of a vault that was left open.</source>
        <translation>Pedida de novo para que ninguém mude as fechaduras de um cofre deixado aberto.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Este cofre</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pessoas e chaves</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Selagem</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Provas</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes das configurações</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>While filling a form</source>
        <translation>Ao preencher um formulário</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Nas listas</translation>
    </message>
    <message>
        <source>Write a quick note</source>
        <translation>Escrever uma nota rápida</translation>
    </message>
    <message>
        <source>Do the main thing of this place</source>
        <translation>Fazer o principal deste lugar</translation>
    </message>
    <message>
        <source>Lock; drafts are kept</source>
        <translation>Bloquear; os rascunhos são guardados</translation>
    </message>
    <message>
        <source>Checkpoint: lock, and show nothing at all</source>
        <translation>Posto de controlo: bloquear, e não mostrar absolutamente nada</translation>
    </message>
    <message>
        <source>Go to Start</source>
        <translation>Ir para Início</translation>
    </message>
    <message>
        <source>Go to Observations</source>
        <translation>Ir para Observações</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir para Entregar</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Ir para Configurações</translation>
    </message>
    <message>
        <source>Go to Checkpoint</source>
        <translation>Ir para Posto de controlo</translation>
    </message>
    <message>
        <source>Go to Phones</source>
        <translation>Ir para Telefones</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras maiores</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letras menores</translation>
    </message>
    <message>
        <source>Letters at 100 %</source>
        <translation>Letras a 100 %</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir o que está escolhido</translation>
    </message>
    <message>
        <source>Move to the recycle bin; it can be undone</source>
        <translation>Mover para a lixeira; pode ser desfeito</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Choose the answer with this number</source>
        <translation>Escolher a resposta com este número</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Próxima seção</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Seção anterior</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Desfazer a última resposta</translation>
    </message>
    <message>
        <source>Leave the form; the draft is kept</source>
        <translation>Sair do formulário; o rascunho é guardado</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>{first} to {last} in steps: the nearest is {nearest}.</source>
        <translation>De {first} a {last} por passos: o mais próximo é {nearest}.</translation>
    </message>
</context>
<context>
    <name>SplitGuide</name>
    <message>
        <source>Split the recovery key among three people?</source>
        <translation>Dividir a chave de recuperação entre três pessoas?</translation>
    </message>
    <message>
        <source>Three sheets are made. Any two of them together open this vault, one alone opens nothing: so no single person, and no single searched house, gives it away. The recovery sheet you have now opens nothing any more after this.</source>
        <translation>São criadas três folhas. Duas quaisquer delas juntas abrem este cofre, uma sozinha não abre nada: assim nenhuma pessoa sozinha, e nenhuma casa revistada sozinha, o entrega. A folha de recuperação que você tem agora não abre mais nada depois disto.</translation>
    </message>
    <message>
        <source>Make three sheets</source>
        <translation>Criar três folhas</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Criando uma nova chave de recuperação</translation>
    </message>
    <message>
        <source>✓ Three sheets are on paper</source>
        <translation>✓ As três folhas estão em papel</translation>
    </message>
    <message>
        <source>Write down for yourself who has which number, not on the sheets. On the unlock screen any two of them open the vault.</source>
        <translation>Anote para si quem tem que número, não nas folhas. Na tela de desbloqueio, duas quaisquer delas abrem o cofre.</translation>
    </message>
    <message>
        <source>Split the recovery key</source>
        <translation>Dividir a chave de recuperação</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
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
        <translation>Ctrl+N. Um minuto, de qualquer lugar do programa.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuar com</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Começar um formulário</translation>
    </message>
    <message>
        <source>Go to Deliver</source>
        <translation>Ir para Entregar</translation>
    </message>
    <message>
        <source>See what it asks</source>
        <translation>Ver o que ela pergunta</translation>
    </message>
    <message>
        <source>Add a form from a file…</source>
        <translation>Adicionar um formulário de um arquivo…</translation>
    </message>
    <message>
        <source>An XLSForm (.xlsx) or XForm (.xml); you can also drop it here.</source>
        <translation>Um XLSForm (.xlsx) ou XForm (.xml); você também pode soltá-lo aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for delivery.</source>
        <translation>
            <numerusform>%n espera a entrega.</numerusform>
            <numerusform>%n esperam a entrega.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <translation>
            <numerusform>%n requer atenção.</numerusform>
            <numerusform>%n requerem atenção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headquarters asks about %n observation(s).</source>
        <translation>
            <numerusform>A sede tem uma pergunta sobre %n observação.</numerusform>
            <numerusform>A sede tem perguntas sobre %n observações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n draft(s)</source>
        <translation>
            <numerusform>O rascunho (%n)</numerusform>
            <numerusform>Todos os %n rascunhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Adicionar um formulário</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>TakeBackGuide</name>
    <message>
        <source>Take headquarters&apos; way in away?</source>
        <translation>Retirar o acesso da sede?</translation>
    </message>
    <message>
        <source>Take the duress passphrase away?</source>
        <translation>Retirar a frase secreta de coação?</translation>
    </message>
    <message>
        <source>Headquarters can then no longer open this vault. Copies of the vault that it has already still open for it; New keys ends that for what comes after.</source>
        <translation>A sede já não pode então abrir este cofre. As cópias do cofre que ela já tem ainda se abrem para ela; Chaves novas acaba com isso para o que vier depois.</translation>
    </message>
    <message>
        <source>After this it is an ordinary wrong passphrase.</source>
        <translation>Depois disto ela é uma frase secreta errada como qualquer outra.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Alterando as chaves</translation>
    </message>
    <message>
        <source>✓ It was taken away</source>
        <translation>✓ Foi retirado</translation>
    </message>
    <message>
        <source>Headquarters as a way in</source>
        <translation>Acesso da sede</translation>
    </message>
    <message>
        <source>Duress passphrase</source>
        <translation>Frase secreta de coação</translation>
    </message>
</context>
<context>
    <name>TimeOfDay</name>
    <message>
        <source>Write the time like this: 14:05.</source>
        <translation>Escreva a hora assim: 14:05.</translation>
    </message>
    <message>
        <source>Now (N)</source>
        <translation>Agora (N)</translation>
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
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar a chave de recuperação</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tenho uma cópia de segurança</translation>
    </message>
    <message>
        <source>New person on this laptop</source>
        <translation>Pessoa nova neste laptop</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Abrindo o cofre</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n s</source>
        <translation>
            <numerusform>Tente de novo em %n s</numerusform>
            <numerusform>Tente de novo em %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsupported</name>
    <message>
        <source>This question ({kind}) cannot be answered on this computer. Go on with the next one, and answer it on a phone if headquarters needs it.</source>
        <translation>Esta pergunta ({kind}) não pode ser respondida neste computador. Continue com a próxima e responda-a em um telefone se a sede precisar dela.</translation>
    </message>
    <message>
        <source>An answer is already here and stays as it is.</source>
        <translation>Já há uma resposta aqui e ela fica como está.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>This vault</source>
        <translation>Este cofre</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Etiqueta na tela de desbloqueio</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it.</source>
        <translation>Qualquer pessoa que abra este laptop pode lê-la.</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself after</source>
        <translation>Blo&amp;quear automaticamente depois de</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloquear automaticamente depois de</translation>
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
        <translation>Também bloqueia quando o laptop adormece, quando a tampa é fechada e quando alguém bloqueia a tela ou toma conta da sessão. Os rascunhos são salvos primeiro.</translation>
    </message>
    <message>
        <source>Your &amp;team code</source>
        <translation>O código da sua &amp;equipa</translation>
    </message>
    <message>
        <source>Your team code</source>
        <translation>O código da sua equipa</translation>
    </message>
    <message>
        <source>Forms that ask for it are filled in with it. Not your name: a code like GOM07.</source>
        <translation>Os formulários que o pedem são preenchidos com ele. Não o seu nome: um código como GOM07.</translation>
    </message>
</context>
<context>
    <name>VaultStep</name>
    <message>
        <source>Make the vault</source>
        <translation>Criar o cofre</translation>
    </message>
    <message>
        <source>How do you open your vault?</source>
        <translation>Como você abre o seu cofre?</translation>
    </message>
    <message>
        <source>Everything you write is kept encrypted in your vault. Nobody can open it without the passphrase, not even the people who made this program.</source>
        <translation>Tudo o que você escreve é guardado criptografado no seu cofre. Ninguém pode abri-lo sem a frase secreta, nem mesmo quem fez este programa.</translation>
    </message>
    <message>
        <source>&amp;Label on the unlock screen</source>
        <translation>&amp;Etiqueta na tela de desbloqueio</translation>
    </message>
    <message>
        <source>Label on the unlock screen</source>
        <translation>Etiqueta na tela de desbloqueio</translation>
    </message>
    <message>
        <source>Anyone who opens this laptop can read it: a colour or a number, not a name.</source>
        <translation>Qualquer pessoa que abra este laptop pode lê-la: uma cor ou um número, não um nome.</translation>
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
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrom</translation>
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
        <translation>Escreva um número inteiro com no máximo 9 algarismos.</translation>
    </message>
</context>
<context>
    <name>WipeSection</name>
    <message>
        <source>Wipe</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Best is to have little here: deliver often, and let forms be sealed. When that is too late, this is quick.</source>
        <translation>O melhor é ter pouco aqui: entregue com frequência, e deixe os formulários serem selados. Quando já for tarde para isso, isto é rápido.</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Retirar uma entrevista</translation>
    </message>
    <message>
        <source>One record, by the code of six characters that the person was given.</source>
        <translation>Um registro, com o código de seis caracteres que foi dado à pessoa.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Erase what can be read</source>
        <translation>Apagar o que pode ser lido</translation>
    </message>
    <message>
        <source>Drafts and their photos, and what else you tick. Two steps, a few seconds.</source>
        <translation>Os rascunhos e as suas fotos, e o mais que você marcar. Dois passos, alguns segundos.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Destruir este cofre</translation>
    </message>
    <message>
        <source>Everything in it, for everybody, for good. Two steps.</source>
        <translation>Tudo o que está nele, para todos, para sempre. Dois passos.</translation>
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
        <translation>Que código tem a pessoa?</translation>
    </message>
    <message>
        <source>Six letters and digits, given at the interview. Nobody has to say a name or why.</source>
        <translation>Seis letras e algarismos, dados na entrevista. Ninguém precisa dizer um nome nem o motivo.</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Procurar</translation>
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
        <translation>&amp;Por que sai</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Por que sai</translation>
    </message>
    <message>
        <source>The person asks for it</source>
        <translation>A pessoa pede</translation>
    </message>
    <message>
        <source>There was no consent</source>
        <translation>Não houve consentimento</translation>
    </message>
    <message>
        <source>It puts somebody in danger</source>
        <translation>Põe alguém em perigo</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>Retirar?</translation>
    </message>
    <message>
        <source>Answers, photos and what the search knows go for good. A line without content stays. If headquarters has it, it is told with the next delivery.</source>
        <translation>Respostas, fotos e o que a busca conhece desaparecem de vez. Fica uma linha sem conteúdo. Se a sede o tem, é informada com a próxima entrega.</translation>
    </message>
    <message>
        <source>Take it back for good</source>
        <translation>Retirar de vez</translation>
    </message>
    <message>
        <source>✓ It was taken back</source>
        <translation>✓ Foi retirado</translation>
    </message>
    <message>
        <source>Take an interview back</source>
        <translation>Retirar uma entrevista</translation>
    </message>
    <message>
        <source>Looking for the code</source>
        <translation>Procurando o código</translation>
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
        <translation>‹ Voltar</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Avançar ›</translation>
    </message>
    <message>
        <source>Section before (Ctrl+Page up)</source>
        <translation>Seção anterior (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next section (Ctrl+Page down)</source>
        <translation>Próxima seção (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma do formulário</translation>
    </message>
</context>
<context>
    <name>_Renewal</name>
    <message>
        <source>Changing the keys</source>
        <translation>A mudar as chaves</translation>
    </message>
</context>
<context>
    <name>_SliderNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Escreva um número, por exemplo 12,5.</translation>
    </message>
</context>
<context>
    <name>decrypt</name>
    <message>
        <source>complete, and the signature is right</source>
        <translation>completo, e a assinatura está certa</translation>
    </message>
    <message>
        <source>readable, but it has no signature to check</source>
        <translation>pode ser lido, mas não tem assinatura para verificar</translation>
    </message>
    <message>
        <source>readable, but not complete; missing: {files}. The signature cannot be checked</source>
        <translation>pode ser lido, mas não está completo; falta: {files}. A assinatura não pode ser verificada</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}.</source>
        <translation>Registros tornados legíveis: {opened}. Arquivos com eles: {files}.</translation>
    </message>
    <message>
        <source>Records made readable: {opened}. Files with them: {files}. Could not be opened: {refused}. Nothing was changed in the folder they come from.</source>
        <translation>Registros tornados legíveis: {opened}. Arquivos com eles: {files}. Não puderam ser abertos: {refused}. Nada foi alterado na pasta de onde vêm.</translation>
    </message>
    <message>
        <source>No encrypted records were found there. Central&apos;s own export holds none: it leaves out what it cannot read. Take the records of ODK Briefcase, or fetch them from Central.</source>
        <translation>Não foi encontrado lá nenhum registro criptografado. A exportação do próprio Central não contém nenhum: deixa de fora o que não pode ler. Use os registros do ODK Briefcase, ou baixe-os do Central.</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>the access code of this laptop</source>
        <translation>o código de acesso deste laptop</translation>
    </message>
    <message>
        <source>the user name and password</source>
        <translation>o nome de usuário e a senha</translation>
    </message>
    <message>
        <source>its certificate has expired, or the date of this laptop is wrong</source>
        <translation>o certificado expirou, ou a data deste laptop está errada</translation>
    </message>
    <message>
        <source>its certificate is not valid yet, so the date of this laptop may be wrong</source>
        <translation>o certificado ainda não é válido, então a data deste laptop pode estar errada</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>o certificado é para outro nome</translation>
    </message>
    <message>
        <source>its certificate is from nobody we know</source>
        <translation>o certificado não vem de ninguém conhecido</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>o certificado não foi aceito</translation>
    </message>
    <message>
        <source>It builds on an earlier observation of the same site, which has to arrive first. It is safe on this laptop and stays ready.</source>
        <translation>Ela se baseia em uma observação anterior do mesmo local, que precisa chegar primeiro. Está segura neste laptop e continua pronta.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up. It is safe on this laptop.</source>
        <translation>Continua pronta: o que pode ser enviado por agora está gasto. Ela está segura neste laptop.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files stay ready: what may be sent for now is used up.</source>
        <translation>A sede tem o texto. As fotos e os arquivos continuam prontos: o que pode ser enviado por agora está gasto.</translation>
    </message>
    <message>
        <source>Headquarters has the text and smaller photos. The full photos stay ready: what may be sent for now is used up.</source>
        <translation>A sede tem o texto e fotos menores. As fotos completas continuam prontas: o que pode ser enviado por agora está gasto.</translation>
    </message>
    <message>
        <source>Headquarters has the text. Its photos and files wait for a connection that is not paid by volume.</source>
        <translation>A sede tem o texto. As fotos e os arquivos esperam uma conexão que não seja paga por volume.</translation>
    </message>
    <message>
        <source>Fetching the form {name}.</source>
        <translation>Baixando o formulário {name}.</translation>
    </message>
    <message>
        <source>Looking for changes in forms and lists.</source>
        <translation>Procurando mudanças em formulários e listas.</translation>
    </message>
    <message>
        <source>The form “{name}” was not updated. {reason}</source>
        <translation>O formulário “{name}” não foi atualizado. {reason}</translation>
    </message>
    <message>
        <source>The list “{name}” was not updated. {reason}</source>
        <translation>A lista “{name}” não foi atualizada. {reason}</translation>
    </message>
    <message>
        <source>The form “{name}” brings a file with a name that is not safe ({file}). The form was installed without it.</source>
        <translation>O formulário “{name}” traz um arquivo com um nome que não é seguro ({file}). O formulário foi instalado sem esse arquivo.</translation>
    </message>
    <message>
        <source>Headquarters went back to an older version of the form “{name}” ({version}).</source>
        <translation>A sede voltou a uma versão mais antiga do formulário “{name}” ({version}).</translation>
    </message>
    <message>
        <source>Headquarters offers very many forms. {count} of them are fetched with the next delivery.</source>
        <translation>A sede oferece muitos formulários. {count} deles são baixados com a próxima entrega.</translation>
    </message>
    <message>
        <source>Everything was up to date. Nothing had to be sent.</source>
        <translation>Tudo estava em dia. Não havia nada para enviar.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Files: {files}.</source>
        <translation>Observações que agora estão completas na sede: {delivered}. Arquivos: {files}.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Need a look: {refused}. Nothing was lost.</source>
        <translation>Observações que agora estão completas na sede: {delivered}. Requerem atenção: {refused}. Nada foi perdido.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Still to go: {later}. They are safe on this laptop and go with the next delivery.</source>
        <translation>Observações que agora estão completas na sede: {delivered}. Ainda por enviar: {later}. Elas estão seguras neste laptop e vão com a próxima entrega.</translation>
    </message>
    <message>
        <source>Observations that are complete at headquarters now: {delivered}. Of {kept} more, {megabytes} MB stay on this laptop for now, because of what it would cost to send them. Nothing was lost.</source>
        <translation>Observações que agora estão completas na sede: {delivered}. De outras {kept}, {megabytes} MB ficam por agora neste laptop, por causa do que custaria enviá-los. Nada foi perdido.</translation>
    </message>
    <message>
        <source>Paused. Observations that are complete at headquarters now: {delivered}. The others are safe on this laptop.</source>
        <translation>Em pausa. Observações que agora estão completas na sede: {delivered}. As outras estão seguras neste laptop.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes behind that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>O relógio deste laptop está {minutes} minutos atrasado em relação ao da sede. Acerte-o, para que as datas das novas observações também fiquem certas.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {minutes} minutes ahead of that of headquarters. Set it right, so that dates in new observations are right too.</source>
        <translation>O relógio deste laptop está {minutes} minutos adiantado em relação ao da sede. Acerte-o, para que as datas das novas observações também fiquem certas.</translation>
    </message>
    <message>
        <source>Looking for headquarters at {host}.</source>
        <translation>Procurando a sede em {host}.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>Sending {number} of {total}.</source>
        <translation>Enviando {number} de {total}.</translation>
    </message>
    <message>
        <source>Headquarters has it.</source>
        <translation>A sede já a tem.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already and has changed it since.</source>
        <translation>A sede já tem esta observação e a alterou desde então.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>A rede respondeu com uma página própria em vez da sede. Nada foi contado como enviado. Abra um navegador, entre na rede e depois pressione Entregar.</translation>
    </message>
    <message>
        <source>Headquarters&apos; address points to another one ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>O endereço da sede remete para outro ({target}), e nada foi enviado para lá. Se a sede mudou, peça um novo código de configuração; caso contrário, entre primeiro na rede com um navegador.</translation>
    </message>
    <message>
        <source>What answered does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>O que respondeu não recebe observações (resposta {status}). Nada foi contado como enviado. Verifique o endereço em Configurações ou pergunte à sede.</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer was not clear, so this observation counts as not sent. It is sent again with the next delivery; headquarters keeps it once.</source>
        <translation>A resposta da sede não foi clara, por isso esta observação conta como não enviada. Ela é enviada de novo com a próxima entrega; a sede a guarda uma só vez.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation: “{words}”. It is safe on this laptop. Show this message to headquarters, then try again.</source>
        <translation>A sede não aceitou esta observação: “{words}”. Ela está segura neste laptop. Mostre esta mensagem à sede e depois tente de novo.</translation>
    </message>
    <message>
        <source>Headquarters did not accept this observation and did not say why (answer {status}). It is safe on this laptop. Tell headquarters, then try again.</source>
        <translation>A sede não aceitou esta observação e não disse por quê (resposta {status}). Ela está segura neste laptop. Avise a sede e depois tente de novo.</translation>
    </message>
    <message>
        <source>This observation reached headquarters incomplete. It is safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>Esta observação chegou incompleta à sede. Ela está segura neste laptop. Tente outra rede ou avise a sede.</translation>
    </message>
    <message>
        <source>This laptop may not send observations of this form. They are safe here and stay ready. Ask headquarters to give this laptop access to the form.</source>
        <translation>Este laptop não tem permissão para enviar observações deste formulário. Elas estão seguras aqui e continuam prontas. Peça à sede que dê a este laptop acesso ao formulário.</translation>
    </message>
    <message>
        <source>Headquarters&apos; account is full, so this observation was not accepted. It is safe on this laptop. Tell headquarters; then let it go with the next delivery.</source>
        <translation>A conta da sede está cheia, por isso esta observação não foi aceita. Ela está segura neste laptop. Avise a sede; depois deixe-a ir com a próxima entrega.</translation>
    </message>
    <message>
        <source>Headquarters does not have the form of this observation (any more). The observation is safe on this laptop. Ask headquarters to put the form back, then try again.</source>
        <translation>A sede não tem (ou já não tem) o formulário desta observação. A observação está segura neste laptop. Peça à sede que coloque o formulário de volta e depois tente de novo.</translation>
    </message>
    <message>
        <source>Headquarters does not have the version of the form that this observation was made with. It is safe on this laptop. Ask headquarters to publish that version, then try again.</source>
        <translation>A sede não tem a versão do formulário com que esta observação foi feita. Ela está segura neste laptop. Peça à sede que publique essa versão e depois tente de novo.</translation>
    </message>
    <message>
        <source>This is a correction, and headquarters does not have the observation it corrects. It is safe on this laptop. Ask headquarters about it, then try again.</source>
        <translation>Esta é uma correção, e a sede não tem a observação que ela corrige. Ela está segura neste laptop. Pergunte à sede e depois tente de novo.</translation>
    </message>
    <message>
        <source>Headquarters has switched this form off. The observation is safe on this laptop. Ask headquarters to switch the form on, then try again.</source>
        <translation>A sede desativou este formulário. A observação está segura neste laptop. Peça à sede que ative o formulário e depois tente de novo.</translation>
    </message>
    <message>
        <source>This form takes no observations at the moment. The observation is safe on this laptop and goes by itself when headquarters opens the form again.</source>
        <translation>Este formulário não recebe observações no momento. A observação está segura neste laptop e vai por si só quando a sede abrir o formulário de novo.</translation>
    </message>
    <message>
        <source>Headquarters has an observation with the same number and different content. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>A sede tem uma observação com o mesmo número e conteúdo diferente. Nada foi sobrescrito e a sua está segura neste laptop. Peça à sede que compare as duas.</translation>
    </message>
    <message>
        <source>Headquarters has another file under the same name for this observation. Nothing was overwritten and yours is safe on this laptop. Ask headquarters to compare the two.</source>
        <translation>A sede tem outro arquivo com o mesmo nome para esta observação. Nada foi sobrescrito e o seu está seguro neste laptop. Peça à sede que compare os dois.</translation>
    </message>
    <message>
        <source>Somebody corrected this observation before your correction arrived. Yours is safe on this laptop and was not counted. Ask headquarters for the newest state and correct that.</source>
        <translation>Alguém corrigiu esta observação antes de a sua correção chegar. A sua está segura neste laptop e não foi contada. Peça à sede o estado mais recente e corrija esse.</translation>
    </message>
    <message>
        <source>Headquarters says that this observation was deleted there. That can be a misunderstanding while it is being stored, so it is tried once more.</source>
        <translation>A sede diz que esta observação foi apagada lá. Pode ser um mal-entendido enquanto ela está sendo guardada, por isso é tentado mais uma vez.</translation>
    </message>
    <message>
        <source>Headquarters has deleted this observation and does not take it again. It is still safe on this laptop. Ask headquarters whether that was meant.</source>
        <translation>A sede apagou esta observação e não a recebe de novo. Ela continua segura neste laptop. Pergunte à sede se isso foi intencional.</translation>
    </message>
    <message>
        <source>One part of this observation is larger than headquarters accepts. It is safe on this laptop. Ask headquarters to raise the limit, or hand it over in another way.</source>
        <translation>Uma parte desta observação é maior do que a sede aceita. Ela está segura neste laptop. Peça à sede que aumente o limite, ou entregue-a de outra forma.</translation>
    </message>
    <message>
        <source>Headquarters is busy with something and asks to come back later. The observation is safe on this laptop and stays ready.</source>
        <translation>A sede está ocupada com algo e pede para voltar mais tarde. A observação está segura neste laptop e continua pronta.</translation>
    </message>
    <message>
        <source>Headquarters has trouble of its own at this moment (answer {status}). The observation is safe on this laptop and stays ready.</source>
        <translation>A sede está com problemas próprios neste momento (resposta {status}). A observação está segura neste laptop e continua pronta.</translation>
    </message>
    <message>
        <source>Headquarters fails each time over this observation, while it takes others. It is safe on this laptop. Tell headquarters; then try again.</source>
        <translation>A sede falha todas as vezes com esta observação, enquanto recebe outras. Ela está segura neste laptop. Avise a sede; depois tente de novo.</translation>
    </message>
    <message>
        <source>The file name “{name}” cannot travel to headquarters unchanged. Everything is safe on this laptop. Ask headquarters to take this observation over in another way.</source>
        <translation>O nome de arquivo “{name}” não pode chegar à sede sem alteração. Tudo está seguro neste laptop. Peça à sede que receba esta observação de outra forma.</translation>
    </message>
    <message>
        <source>This observation is not written in a way that headquarters could read. It was not sent and is kept as it is on this laptop. Ask headquarters about it.</source>
        <translation>Esta observação não está escrita de um modo que a sede possa ler. Ela não foi enviada e é guardada como está neste laptop. Pergunte à sede.</translation>
    </message>
    <message>
        <source>Headquarters has changed this observation before all its photos had arrived, and takes no more of them. The photos are safe on this laptop. Ask headquarters how to hand them over.</source>
        <translation>A sede alterou esta observação antes de todas as fotos dela chegarem, e não recebe mais fotos. As fotos estão seguras neste laptop. Pergunte à sede como entregá-las.</translation>
    </message>
    <message>
        <source>A file of this observation ({name}) cannot be read from this laptop. The rest is safe. Restore a backup, or ask headquarters what to do.</source>
        <translation>Um arquivo desta observação ({name}) não pode ser lido neste laptop. O resto está seguro. Restaure uma cópia de segurança ou pergunte à sede o que fazer.</translation>
    </message>
    <message>
        <source>It stays ready: what may be sent for now is used up.</source>
        <translation>Continua pronta: o que pode ser enviado por agora está gasto.</translation>
    </message>
    <message>
        <source>Headquarters wants observations of this form sealed to its key, and this one is not. It was not sent and is safe on this laptop. Ask headquarters what to do.</source>
        <translation>A sede quer as observações deste formulário seladas com a chave dela, e esta não está. Ela não foi enviada e está segura neste laptop. Pergunte à sede o que fazer.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on be encrypted to another key ({new} instead of {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept the new key under Settings.</source>
        <translation>O formulário “{name}” passaria a ser criptografado para outra chave ({new} em vez de {old}) e não foi adotado; o que você tem ainda funciona. Pergunte à sede, mas não por esta rede, se isso está certo, e aceite a chave nova em Configurações.</translation>
    </message>
    <message>
        <source>The form “{name}” would from now on not be encrypted any more (so far: {old}) and was not taken over; the one you have still works. Ask headquarters, not by this network, whether that is right, and accept it under Settings.</source>
        <translation>O formulário “{name}” deixaria de ser criptografado (até agora: {old}) e não foi adotado; o que você tem ainda funciona. Pergunte à sede, mas não por esta rede, se isso está certo, e aceite-o em Configurações.</translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message>
        <source>a file on this kind of stick cannot be larger than 4 GB; choose fewer observations</source>
        <translation>neste tipo de pen drive um arquivo não pode ter mais de 4 GB; escolha menos observações</translation>
    </message>
    <message>
        <source>what was read back is not what was written; the stick may be broken</source>
        <translation>o que foi lido de volta não é o que foi gravado; o pen drive pode estar avariado</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>This form cannot be used: {reason}. Nothing was changed.</source>
        <translation>Este formulário não pode ser usado: {reason}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The form has an expression that does not work: {expression} – at character {place}: {reason} Your answers are safe; ask the maker of the form to correct it.</source>
        <translation>O formulário tem uma expressão que não funciona: {expression} – no caractere {place}: {reason} Suas respostas estão seguras; peça a quem fez o formulário que a corrija.</translation>
    </message>
    <message>
        <source>This file could not be read as a form: {reason} (line {line}). Nothing was changed; ask for a new copy of the form.</source>
        <translation>Este arquivo não pôde ser lido como formulário: {reason} (linha {line}). Nada foi alterado; peça uma nova cópia do formulário.</translation>
    </message>
    <message>
        <source>This form was refused for safety: {reason} (line {line}). Nothing was changed; ask the person who made the form about it.</source>
        <translation>Este formulário foi recusado por segurança: {reason} (linha {line}). Nada foi alterado; pergunte à pessoa que fez o formulário.</translation>
    </message>
    <message>
        <source>This file is too large for a form: {size} MB, and at most {limit} MB is accepted. Nothing was changed.</source>
        <translation>Este arquivo é grande demais para um formulário: {size} MB, e são aceitos no máximo {limit} MB. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This form contains a mistake: {reason} (line {line}). Nothing was changed; the maker of the form can correct it.</source>
        <translation>Este formulário contém um erro: {reason} (linha {line}). Nada foi alterado; quem fez o formulário pode corrigi-lo.</translation>
    </message>
    <message>
        <source>In this form some answers depend on themselves, in a circle: {circle}. Nothing was changed; the maker of the form has to break the circle.</source>
        <translation>Neste formulário algumas respostas dependem de si mesmas, em círculo: {circle}. Nada foi alterado; quem fez o formulário precisa romper o círculo.</translation>
    </message>
    <message>
        <source>This record could not be opened with its form: {reason}. The record itself is unchanged.</source>
        <translation>Este registro não pôde ser aberto com o seu formulário: {reason}. O registro em si não foi alterado.</translation>
    </message>
    <message>
        <source>The form has no question or group at {path}. Nothing was changed.</source>
        <translation>O formulário não tem nenhuma pergunta nem grupo em {path}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The form itself decides how many times {path} is asked; none can be added or removed by hand. Nothing was changed.</source>
        <translation>O próprio formulário decide quantas vezes {path} é perguntado; não se pode adicionar nem remover nenhum à mão. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The rules of this form keep changing each other and never come to rest. The last answer was taken back; the maker of the form has to correct it.</source>
        <translation>As regras deste formulário mudam umas às outras sem parar. A última resposta foi retirada; quem fez o formulário precisa corrigi-lo.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in one step. The last answer was taken back; the maker of the form has to make its rules lighter.</source>
        <translation>Este formulário exige mais trabalho do que este computador consegue fazer num só passo. A última resposta foi retirada; quem fez o formulário tem de aligeirar as regras.</translation>
    </message>
    <message>
        <source>This form asks for more work than this laptop can do in a reasonable time, so it was not opened. Nothing was changed; the maker of the form has to make it lighter.</source>
        <translation>Este formulário exige mais trabalho do que este laptop consegue fazer em tempo razoável, por isso não foi aberto. Nada foi alterado; quem fez o formulário tem de o tornar mais leve.</translation>
    </message>
    <message>
        <source>{count} answers still need attention before this record can be finalised. The record is kept as a draft.</source>
        <translation>{count} respostas ainda requerem atenção antes que este registro possa ser finalizado. O registro é guardado como rascunho.</translation>
    </message>
    <message>
        <source>This file could not be read as an XLSForm: {reason}. Nothing was changed.</source>
        <translation>Este arquivo não pôde ser lido como XLSForm: {reason}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This XLSForm contains a mistake in sheet {sheet}, row {row}: {reason}. Nothing was changed; correct the sheet and try again.</source>
        <translation>Este XLSForm contém um erro na planilha {sheet}, linha {row}: {reason}. Nada foi alterado; corrija a planilha e tente de novo.</translation>
    </message>
    <message>
        <source>DANGER: this form contains the private key of headquarters instead of the public one, so everybody who has the form can read what was encrypted with it. Nothing was recorded or sent. Tell headquarters at once: they need a new pair of keys.</source>
        <translation>PERIGO: este formulário contém a chave privada da sede em vez da pública, por isso qualquer pessoa que tenha o formulário pode ler o que foi criptografado com ela. Nada foi registrado nem enviado. Avise a sede imediatamente: ela precisa de um novo par de chaves.</translation>
    </message>
    <message>
        <source>The records of this form have to be encrypted, but its key does not work: {reason}. Nothing was sent unencrypted and your answers are safe; ask headquarters for a corrected form.</source>
        <translation>Os registros deste formulário precisam ser criptografados, mas a chave dele não funciona: {reason}. Nada foi enviado sem criptografia e suas respostas estão seguras; peça à sede um formulário corrigido.</translation>
    </message>
    <message>
        <source>This encrypted record could not be read: {reason}. Nothing was changed.</source>
        <translation>Este registro criptografado não pôde ser lido: {reason}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The form was not installed: the name of its file &quot;{name}&quot; is not safe. Nothing was changed; ask the maker of the form to rename the file.</source>
        <translation>O formulário não foi instalado: o nome do seu arquivo &quot;{name}&quot; não é seguro. Nada foi alterado; peça a quem fez o formulário que mude o nome do arquivo.</translation>
    </message>
    <message>
        <source>This form is no longer on this laptop. Nothing was changed; get the forms from headquarters again, or install the form from its file.</source>
        <translation>Este formulário já não está neste laptop. Nada foi alterado; obtenha de novo os formulários da sede, ou instale o formulário a partir do arquivo.</translation>
    </message>
    <message>
        <source>The new copy of the list &quot;{list}&quot; could not be read. The list on this laptop stays as it was; try again later, or tell headquarters.</source>
        <translation>A nova cópia da lista &quot;{list}&quot; não pôde ser lida. A lista neste laptop fica como estava; tente de novo mais tarde ou avise a sede.</translation>
    </message>
    <message>
        <source>The form &quot;{form}&quot; that comes with the program is not complete ({part}). Your observations are safe; install the program again.</source>
        <translation>O formulário &quot;{form}&quot; que vem com o programa não está completo ({part}). Suas observações estão seguras; instale o programa de novo.</translation>
    </message>
    <message>
        <source>The vault could not do this. Nothing was changed.</source>
        <translation>O cofre não conseguiu fazer isso. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock and try again; the recovery key on paper opens it too.</source>
        <translation>Esta frase secreta não abre o cofre. Nada foi alterado. Verifique o layout do teclado e Caps Lock e tente de novo; a chave de recuperação em papel também o abre.</translation>
    </message>
    <message>
        <source>This recovery key has a typing mistake in it. Nothing was changed. Compare it with the paper, group by group.</source>
        <translation>Esta chave de recuperação tem um erro de digitação. Nada foi alterado. Compare-a com o papel, grupo por grupo.</translation>
    </message>
    <message>
        <source>This key has a typing mistake in it, or it is another kind of key. Nothing was changed. Compare it with the original, group by group.</source>
        <translation>Esta chave tem um erro de digitação, ou é outro tipo de chave. Nada foi alterado. Compare com o original, grupo por grupo.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together, or they are the same sheet. Nothing was changed. Take two different sheets with the same mark.</source>
        <translation>Estas duas folhas não combinam, ou são a mesma folha. Nada foi alterado. Pegue duas folhas diferentes com a mesma marca.</translation>
    </message>
    <message>
        <source>This file cannot be opened here: it was handed over to somebody else, or it is damaged. Nothing was changed. Ask the sender to hand it over again, with your key.</source>
        <translation>Este arquivo não pode ser aberto aqui: foi entregue a outra pessoa, ou está danificado. Nada foi alterado. Peça a quem enviou que o entregue de novo, com a sua chave.</translation>
    </message>
    <message>
        <source>Choose a passphrase first; without one nothing would be protected.</source>
        <translation>Escolha primeiro uma frase secreta; sem ela nada estaria protegido.</translation>
    </message>
    <message>
        <source>Nothing was changed: this passphrase would not hold. {reason}</source>
        <translation>Nada foi alterado: esta frase secreta não resistiria. {reason}</translation>
    </message>
    <message>
        <source>This passphrase opens the vault already, or it has another meaning here. Nothing was changed. Choose quite different words.</source>
        <translation>Esta frase secreta já abre o cofre, ou tem outro significado aqui. Nada foi alterado. Escolha palavras bem diferentes.</translation>
    </message>
    <message>
        <source>There is no vault in the folder {folder}. Choose another folder or make a vault.</source>
        <translation>Não há nenhum cofre na pasta {folder}. Escolha outra pasta ou crie um cofre.</translation>
    </message>
    <message>
        <source>The folder {folder} already holds something. Nothing in it was changed. Choose a new or empty folder.</source>
        <translation>A pasta {folder} já contém algo. Nada nela foi alterado. Escolha uma pasta nova ou vazia.</translation>
    </message>
    <message>
        <source>The folder {folder} is inside the vault. Nothing was written. Choose a folder outside the vault, such as one on a USB stick.</source>
        <translation>A pasta {folder} está dentro do cofre. Nada foi escrito. Escolha uma pasta fora do cofre, por exemplo em um pen drive.</translation>
    </message>
    <message>
        <source>The key file {file} of this vault is gone, and without it nobody can read the vault. Nothing was changed and no new key file was made. Put {file} back from a backup; do not delete the other files.</source>
        <translation>O arquivo de chave {file} deste cofre não está mais lá, e sem ele ninguém pode ler o cofre. Nada foi alterado e nenhum novo arquivo de chave foi criado. Coloque {file} de volta a partir de uma cópia de segurança; não apague os outros arquivos.</translation>
    </message>
    <message>
        <source>Both copies of the key file {file} are damaged or were altered, so the vault stays closed. Nothing was changed. Put {file} back from a backup; your records are still in the folder.</source>
        <translation>As duas cópias do arquivo de chave {file} estão danificadas ou foram adulteradas, por isso o cofre continua fechado. Nada foi alterado pelo programa. Coloque {file} de volta a partir de uma cópia de segurança; seus registros ainda estão na pasta.</translation>
    </message>
    <message>
        <source>A newer version of Veldmelding has written this vault. Nothing was changed. Install the newer version to open it.</source>
        <translation>Uma versão mais nova do Veldmelding gravou este cofre. Nada foi alterado. Instale a versão mais nova para abri-lo.</translation>
    </message>
    <message>
        <source>The database {file} of this vault is gone. Nothing was changed and no empty one was made. Put it back from a backup, or restore a backup into a new folder.</source>
        <translation>O banco de dados {file} deste cofre não está mais lá. Nada foi alterado e nenhum banco vazio foi criado. Coloque-o de volta a partir de uma cópia de segurança, ou restaure uma cópia de segurança em uma pasta nova.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database {file} is damaged or cut short. Nothing was changed. Keep the folder as it is and restore the last backup into a new folder.</source>
        <translation>A frase secreta está certa, mas o banco de dados {file} está danificado ou cortado. Nada foi alterado. Deixe a pasta como está e restaure a última cópia de segurança em uma pasta nova.</translation>
    </message>
    <message>
        <source>The database {file} does not belong to this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>O banco de dados {file} não pertence a este cofre. Nada foi alterado. Coloque de volta o banco de dados do próprio cofre, ou restaure uma cópia de segurança em uma pasta nova.</translation>
    </message>
    <message>
        <source>The file {file} is an ordinary, unencrypted database, not the one of this vault. Nothing was changed. Put the vault&apos;s own database back, or restore a backup into a new folder.</source>
        <translation>O arquivo {file} é um banco de dados comum, sem criptografia, e não o deste cofre. Nada foi alterado. Coloque de volta o banco de dados do próprio cofre, ou restaure uma cópia de segurança em uma pasta nova.</translation>
    </message>
    <message>
        <source>This vault is already open: {holder}. Only one program can use a vault at a time. Go to that window, or close it and try again.</source>
        <translation>Este cofre já está aberto: {holder}. Só um programa de cada vez pode usar um cofre. Vá para essa janela, ou feche-a e tente de novo.</translation>
    </message>
    <message>
        <source>Veldmelding may not write in the folder {folder}. Nothing was changed. Ask whoever looks after this computer for permission, or choose another folder.</source>
        <translation>Veldmelding não tem permissão para gravar na pasta {folder}. Nada foi alterado. Peça permissão a quem cuida deste computador, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything saved before is safe. Remove large files you no longer need, then try again.</source>
        <translation>O disco está cheio, por isso a última alteração não foi salva. Tudo o que foi salvo antes está seguro. Remova arquivos grandes de que não precisa mais e depois tente de novo.</translation>
    </message>
    <message>
        <source>The disk did not take the last change. Everything saved before is safe. Check that the disk or USB stick is still connected, then try again; if it returns, make a backup.</source>
        <translation>O disco não aceitou a última alteração. Tudo o que foi salvo antes está seguro. Verifique se o disco ou pen drive USB ainda está conectado e depois tente de novo; se isso se repetir, faça uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The vault is locked. Everything saved is safe. Unlock it to go on.</source>
        <translation>O cofre está bloqueado. Tudo o que foi salvo está seguro. Desbloqueie-o para continuar.</translation>
    </message>
    <message>
        <source>A photo or file that belongs here is no longer in the vault. Everything else is safe. A backup may still have it.</source>
        <translation>Uma foto ou um arquivo que pertence aqui não está mais no cofre. Todo o resto está seguro. Uma cópia de segurança talvez ainda o tenha.</translation>
    </message>
    <message>
        <source>A photo or file in the vault is damaged and is not shown, so that nothing false is. Everything else is safe. A backup may still have it whole.</source>
        <translation>Uma foto ou um arquivo no cofre está danificado e não é mostrado, para não mostrar nada falso. Todo o resto está seguro. Uma cópia de segurança talvez ainda o tenha inteiro.</translation>
    </message>
    <message>
        <source>The folder {folder} is a backup. Restore it into a new folder and open that one; the backup then stays as it is.</source>
        <translation>A pasta {folder} é uma cópia de segurança. Restaure-a em uma pasta nova e abra essa; assim a cópia de segurança fica como está.</translation>
    </message>
    <message>
        <source>The backup in {folder} is damaged or not complete. Nothing was changed. Try an older backup.</source>
        <translation>A cópia de segurança em {folder} está danificada ou incompleta. Nada foi alterado. Tente uma cópia de segurança mais antiga.</translation>
    </message>
    <message>
        <source>There is no complete backup in the folder {folder}, or there are backups of several vaults. Nothing was changed. Choose the folder of one backup.</source>
        <translation>Não há nenhuma cópia de segurança completa na pasta {folder}, ou há cópias de segurança de vários cofres. Nada foi alterado. Escolha a pasta de uma só cópia de segurança.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to open the vault. Nothing was changed. Close other programs and try again.</source>
        <translation>Este computador não tem memória livre suficiente para abrir o cofre. Nada foi alterado. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>A submission with this identifier is already here, with different content. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Já há aqui um envio com este identificador e conteúdo diferente. O que estava aqui primeiro foi mantido e nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>A different file of the same name already belongs to this submission. The one that was here first was kept and nothing was overwritten.</source>
        <translation>Um arquivo diferente com o mesmo nome já pertence a este envio. O que estava aqui primeiro foi mantido e nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>This submission is not on this laptop. Nothing was changed.</source>
        <translation>Este envio não está neste laptop. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This observation was not deleted: headquarters has not confirmed all of it, and it may be the only copy. Deliver it first.</source>
        <translation>Esta observação não foi apagada: a sede não a confirmou por inteiro, e esta pode ser a única cópia. Entregue-a primeiro.</translation>
    </message>
    <message>
        <source>This observation is no longer on this laptop. Nothing else was changed.</source>
        <translation>Esta observação não está mais neste laptop. Nada mais foi alterado.</translation>
    </message>
    <message>
        <source>This observation is finalised and can no longer be changed. It is safe; open it to read.</source>
        <translation>Esta observação está finalizada e não pode mais ser alterada. Ela está segura; abra-a para ler.</translation>
    </message>
    <message>
        <source>This observation is in the recycle bin. Restore it first; then you can go on with it.</source>
        <translation>Esta observação está na lixeira. Restaure-a primeiro; depois você pode continuar com ela.</translation>
    </message>
    <message>
        <source>This observation was encrypted for headquarters when it was finalised. It is safe, but only headquarters can read or correct it now.</source>
        <translation>Esta observação foi criptografada para a sede ao ser finalizada. Ela está segura, mas agora só a sede pode lê-la ou corrigi-la.</translation>
    </message>
    <message>
        <source>This observation cannot be corrected yet: headquarters does not have all of it. Nothing was changed. Deliver it first, then correct it.</source>
        <translation>Esta observação ainda não pode ser corrigida: a sede não a tem por inteiro. Nada foi alterado. Entregue-a primeiro e depois corrija-a.</translation>
    </message>
    <message>
        <source>Headquarters has this observation already, so it does not have to be handed over. Nothing was changed. Choose others.</source>
        <translation>A sede já tem esta observação, por isso não é preciso passá-la. Nada foi mudado. Escolha outras.</translation>
    </message>
    <message>
        <source>No record here has this code. Nothing was changed. Compare each character; a sealed record is found at headquarters only.</source>
        <translation>Nenhum registro daqui tem este código. Nada foi mudado. Compare cada caractere; um registro selado só se encontra na sede.</translation>
    </message>
    <message>
        <source>This observation has been corrected before. Nothing was changed. Open the newest version and correct that one.</source>
        <translation>Esta observação já foi corrigida antes. Nada foi alterado. Abra a versão mais nova e corrija essa.</translation>
    </message>
    <message>
        <source>There is no headquarters to deliver to yet. Your observations are safe on this laptop. Enter the address or the set-up code that headquarters gave you, under Settings.</source>
        <translation>Ainda não há uma sede à qual entregar. Suas observações estão seguras neste laptop. Digite em Configurações o endereço ou o código de configuração que a sede lhe deu.</translation>
    </message>
    <message>
        <source>A delivery is already running. Wait until it is done, or pause it.</source>
        <translation>Já há uma entrega em andamento. Espere até que termine ou pause-a.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) cannot be reached. Your observations are safe on this laptop. Check the connection, then press Deliver.</source>
        <translation>Não é possível alcançar a sede ({host}). Suas observações estão seguras neste laptop. Verifique a conexão e depois pressione Entregar.</translation>
    </message>
    <message>
        <source>The address {host} cannot be found. Your observations are safe on this laptop. Usually there is no internet connection; otherwise the address contains a mistake.</source>
        <translation>O endereço {host} não foi encontrado. Suas observações estão seguras neste laptop. Em geral não há conexão com a internet; se houver, o endereço contém um erro.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is headquarters: {reason}. Nothing was sent and your observations are safe on this laptop. Do not go on; try another network, or tell headquarters.</source>
        <translation>{host} não conseguiu provar que é a sede: {reason}. Nada foi enviado e suas observações estão seguras neste laptop. Não continue; tente outra rede ou avise a sede.</translation>
    </message>
    <message>
        <source>{host} shows another key than the one that was pinned ({found} instead of {pinned}). Nothing was sent and your observations are safe on this laptop. Ask headquarters, not by this network, whether the key was changed.</source>
        <translation>{host} mostra outra chave que não a fixada ({found} em vez de {pinned}). Nada foi enviado e suas observações estão seguras neste laptop. Pergunte à sede, mas não por esta rede, se a chave foi mudada.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. Your observations are safe on this laptop. Check the proxy under Settings, or deliver from a network without one.</source>
        <translation>Não é possível alcançar o proxy {proxy}. Suas observações estão seguras neste laptop. Verifique o proxy em Configurações, ou entregue a partir de uma rede sem proxy.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password, or does not accept the ones it was given. Your observations are safe on this laptop. Enter them under Settings.</source>
        <translation>O proxy {proxy} pede um nome de usuário e uma senha, ou não aceita os que recebeu. Suas observações estão seguras neste laptop. Digite-os em Configurações.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect this laptop with {host} (answer {status}). Your observations are safe on this laptop. Show this message to whoever runs the proxy.</source>
        <translation>O proxy {proxy} não ligou este laptop a {host} (resposta {status}). Suas observações estão seguras neste laptop. Mostre esta mensagem a quem cuida do proxy.</translation>
    </message>
    <message>
        <source>This cannot be the address of a proxy. It should look like http://proxy.example.org:8080 or socks5://127.0.0.1:9050.</source>
        <translation>Isto não pode ser o endereço de um proxy. Deveria ser como http://proxy.example.org:8080 ou socks5://127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>There is no certificate in this file that can be used. Nothing was changed. Choose a PEM file: a text file that begins with BEGIN CERTIFICATE.</source>
        <translation>Não há neste arquivo nenhum certificado que possa ser usado. Nada foi alterado. Escolha um arquivo PEM: um arquivo de texto que começa com BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of a key. It has 64 digits from 0 to 9 and A to F. Nothing was changed.</source>
        <translation>Isto não é a impressão de uma chave. Ela tem 64 sinais, de 0 a 9 e de A a F. Nada foi alterado.</translation>
    </message>
    <message>
        <source>No secure connection with {host} was possible. Nothing was sent and your observations are safe on this laptop. Try another network, or tell headquarters.</source>
        <translation>Não foi possível uma conexão segura com {host}. Nada foi enviado e suas observações estão seguras neste laptop. Tente outra rede ou avise a sede.</translation>
    </message>
    <message>
        <source>The address {address} does not start with https: everyone on the way could read along. Nothing was sent there. Ask headquarters for an address that starts with https.</source>
        <translation>O endereço {address} não começa com https: qualquer um no caminho poderia ler o que é enviado. Nada foi enviado para lá. Peça à sede um endereço que comece com https.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be opened here. Nothing was added. Choose a JPEG, PNG or WebP photo.</source>
        <translation>Este arquivo não é uma foto que possa ser aberta aqui. Nada foi adicionado. Escolha uma foto JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>This photo is too large to open safely. Nothing was added. Make it smaller, or choose another one.</source>
        <translation>Esta foto é grande demais para ser aberta com segurança. Nada foi adicionado. Reduza-a ou escolha outra.</translation>
    </message>
    <message>
        <source>No camera of this laptop gives a picture. Close other programs that use it, allow it in the settings of the computer, or read a picture of the code that a phone took.</source>
        <translation>Nenhuma câmera deste laptop dá imagem. Feche outros programas que a usem, permita-a nas configurações do computador, ou leia uma imagem do código tirada com um telefone.</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB and cannot be delivered. Nothing was added. Choose a smaller one.</source>
        <translation>Este arquivo tem mais de {limit} MB e não pode ser entregue. Nada foi adicionado. Escolha um menor.</translation>
    </message>
    <message>
        <source>This question does not take this file: it is empty or of another kind than its name says. Nothing was added. It takes {kinds}.</source>
        <translation>Esta pergunta não aceita este arquivo: ele está vazio ou é de um tipo diferente do que o nome diz. Nada foi adicionado. Ela aceita {kinds}.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added. Check the card or disk it is on, and choose it again.</source>
        <translation>Este arquivo não pode ser lido. Nada foi adicionado. Verifique o cartão ou disco em que ele está e escolha-o de novo.</translation>
    </message>
    <message>
        <source>The photo is kept here, but the original {file} was not deleted. Delete it on the card or phone yourself.</source>
        <translation>A foto está guardada aqui, mas o original {file} não foi apagado. Apague-o você no cartão ou no telefone.</translation>
    </message>
    <message>
        <source>The folder {name} is not empty. Nothing was written. Name an empty or new folder.</source>
        <translation>A pasta {name} não está vazia. Nada foi gravado. Indique uma pasta vazia ou nova.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) did not answer in time. Your observations are safe on this laptop. Press Deliver again when the connection is better.</source>
        <translation>A sede ({host}) não respondeu a tempo. Suas observações estão seguras neste laptop. Pressione Entregar de novo quando a conexão estiver melhor.</translation>
    </message>
    <message>
        <source>The connection with headquarters ({host}) broke off half-way. Your observations are safe on this laptop. What did not arrive is sent again.</source>
        <translation>A conexão com a sede ({host}) caiu no meio do caminho. Suas observações estão seguras neste laptop. O que não chegou é enviado de novo.</translation>
    </message>
    <message>
        <source>The network answered with a page of its own instead of headquarters. Nothing was counted as sent. Open a browser, sign in to the network, then press Deliver.</source>
        <translation>A rede respondeu com uma página própria em vez da sede. Nada foi contado como enviado. Abra um navegador, entre na rede e depois pressione Entregar.</translation>
    </message>
    <message>
        <source>What answers at {host} does not receive observations (answer {status}). Nothing was counted as sent. Check the address under Settings, or ask headquarters.</source>
        <translation>O que responde em {host} não recebe observações (resposta {status}). Nada foi contado como enviado. Verifique o endereço em Configurações ou pergunte à sede.</translation>
    </message>
    <message>
        <source>{host} has no project at this address. Your observations are safe on this laptop. Ask headquarters for a new address or set-up code.</source>
        <translation>{host} não tem nenhum projeto neste endereço. Suas observações estão seguras neste laptop. Peça à sede um novo endereço ou código de configuração.</translation>
    </message>
    <message>
        <source>{host} points to another address ({target}), and nothing was sent there. If headquarters has moved, ask for a new set-up code; otherwise sign in to the network in a browser first.</source>
        <translation>{host} remete para outro endereço ({target}), e nada foi enviado para lá. Se a sede mudou, peça um novo código de configuração; caso contrário, entre primeiro na rede com um navegador.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) does not accept {credential} any more. Your observations are safe on this laptop and stay ready. Ask headquarters for a new set-up code.</source>
        <translation>A sede ({host}) não aceita mais {credential}. Suas observações estão seguras neste laptop e continuam prontas. Peça à sede um novo código de configuração.</translation>
    </message>
    <message>
        <source>Headquarters ({host}) has trouble of its own at this moment (answer {status}). Your observations are safe on this laptop. Try again later.</source>
        <translation>A sede ({host}) está com problemas próprios neste momento (resposta {status}). Suas observações estão seguras neste laptop. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The answer of {host} could not be read and was thrown away. Nothing was changed. Try again; if it stays like this, tell headquarters.</source>
        <translation>A resposta de {host} não pôde ser lida e foi descartada. Nada foi alterado. Tente de novo; se continuar assim, avise a sede.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} MB where that cannot be right, and the rest was refused. Nothing was changed. Tell headquarters.</source>
        <translation>{host} enviou mais de {limit} MB onde isso não pode estar certo, e o resto foi recusado. Nada foi alterado. Avise a sede.</translation>
    </message>
    <message>
        <source>{name} did not arrive the way headquarters has it and was thrown away. What you had before still works. It is fetched again with the next delivery.</source>
        <translation>{name} não chegou como a sede o tem e foi descartado. O que você tinha antes ainda funciona. Ele é baixado de novo com a próxima entrega.</translation>
    </message>
    <message>
        <source>Headquarters lists {name} but does not hand it out (answer {status}). What you had before still works. Tell headquarters.</source>
        <translation>A sede lista {name}, mas não o entrega (resposta {status}). O que você tinha antes ainda funciona. Avise a sede.</translation>
    </message>
    <message>
        <source>This is not a set-up code and not an address. Scan the code again, or copy the whole text that headquarters gave you.</source>
        <translation>Isto não é um código de configuração nem um endereço. Escaneie o código de novo, ou copie todo o texto que a sede lhe deu.</translation>
    </message>
    <message>
        <source>This set-up code is locked. Headquarters gave you a few words for it another way, on paper or by telephone. They are needed too.</source>
        <translation>Este código de configuração está bloqueado. A sede deu-lhe algumas palavras para ele por outro meio, em papel ou por telefone. Elas também são precisas.</translation>
    </message>
    <message>
        <source>These words do not open this set-up code. Look at each word once more, or ask headquarters whether they belong to this code.</source>
        <translation>Estas palavras não abrem este código de configuração. Olhe mais uma vez para cada palavra, ou pergunte à sede se pertencem a este código.</translation>
    </message>
    <message>
        <source>This set-up code is much larger than one can be and was refused. Ask headquarters for a new one.</source>
        <translation>Este código de configuração é muito maior do que pode ser e foi recusado. Peça um novo à sede.</translation>
    </message>
    <message>
        <source>This address of {host} does not say who you are. Ask headquarters for the set-up code of your app user, or enter a user name and password.</source>
        <translation>Este endereço de {host} não diz quem você é. Peça à sede o código de configuração do seu usuário do aplicativo, ou digite um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>The address {address} cannot be right. It should look like https://data.example.org. Check it with headquarters.</source>
        <translation>O endereço {address} não pode estar certo. Deveria ser como https://data.example.org. Confira-o com a sede.</translation>
    </message>
    <message>
        <source>A hub cannot behave like “{name}”; what it knows is: {known}. Nothing was started.</source>
        <translation>Uma central de recepção não pode se comportar como “{name}”; o que ela conhece é: {known}. Nada foi iniciado.</translation>
    </message>
    <message>
        <source>The hub could not start at {host}, port {port}: {reason}. What it has received is safe; stop the program that uses this port, or choose another port.</source>
        <translation>A central de recepção não pôde iniciar em {host}, porta {port}: {reason}. O que ela recebeu está seguro; pare o programa que usa esta porta ou escolha outra porta.</translation>
    </message>
    <message>
        <source>This hub is running already. Nothing was changed.</source>
        <translation>Esta central de recepção já está em funcionamento. Nada foi alterado.</translation>
    </message>
    <message>
        <source>An account needs a name, for example of the person or the phone. Nothing was changed.</source>
        <translation>Uma conta precisa de um nome, por exemplo o da pessoa ou o do telefone. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no such account on this hub. Nothing was changed.</source>
        <translation>Não existe essa conta nesta central de recepção. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a record. Nothing was changed; choose one of those on the page.</source>
        <translation>“{state}” não é um estado de registro. Nada foi alterado; escolha um dos que estão na página.</translation>
    </message>
    <message>
        <source>A comment needs words. Nothing was changed; write it and send it again.</source>
        <translation>Um comentário precisa de palavras. Nada foi alterado; escreva-o e envie-o de novo.</translation>
    </message>
    <message>
        <source>Somebody on this hub is already called “{name}”. Nothing was changed; choose another name.</source>
        <translation>Alguém nesta central de recepção já se chama “{name}”. Nada foi alterado; escolha outro nome.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it opens what field workers reported. Nothing was changed; choose one of at least {least} characters, best some unrelated words.</source>
        <translation>Esta frase secreta é curta demais: ela abre o que os trabalhadores de campo relataram. Nada foi alterado; escolha uma com pelo menos {least} caracteres, de preferência algumas palavras sem relação entre si.</translation>
    </message>
    <message>
        <source>There is no such project on this hub. Nothing was changed.</source>
        <translation>Não existe esse projeto nesta central de recepção. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A project needs a name. Nothing was changed.</source>
        <translation>Um projeto precisa de um nome. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{state}” is no state of a form. Nothing was changed; a form is open, closing or closed.</source>
        <translation>“{state}” não é um estado de formulário. Nada foi alterado; um formulário está aberto, a fechar ou fechado.</translation>
    </message>
    <message>
        <source>The form “{form}” is here already with version “{version}”, and it is not the same. Nothing was changed; give the new one another version in its settings.</source>
        <translation>O formulário “{form}” já está aqui com a versão “{version}”, e não é o mesmo. Nada foi alterado; dê ao novo outra versão nas definições dele.</translation>
    </message>
    <message>
        <source>This form cannot be used yet: {first} Nothing was changed; mend what the report of the form check says and try again.</source>
        <translation>Este formulário ainda não pode ser usado: {first} Nada foi alterado; corrija o que diz o relatório da verificação e tente de novo.</translation>
    </message>
    <message>
        <source>There is no draft of this form here. Nothing was changed.</source>
        <translation>Não há aqui nenhum rascunho deste formulário. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The certificate or its private key cannot be used: {reason} The hub was not started; check that both files are PEM and belong together.</source>
        <translation>O certificado ou a sua chave privada não pode ser usado: {reason} A central de recepção não foi iniciada; verifique que os dois arquivos são PEM e pertencem um ao outro.</translation>
    </message>
    <message>
        <source>At {host} others could reach this hub, and nothing would be encrypted on the way: whoever is in the network could read the records and the accounts. Nothing was started; use a certificate, or say explicitly that this network is yours alone.</source>
        <translation>Em {host} outras pessoas poderiam alcançar esta central de recepção, e nada seria criptografado pelo caminho: quem está na rede poderia ler os registros e as contas. Nada foi iniciado; use um certificado, ou diga expressamente que esta rede é só sua.</translation>
    </message>
    <message>
        <source>No passphrase was given, or the two you typed differ. Nothing was changed. Type it on the terminal, or name a file with --passphrase-file.</source>
        <translation>Nenhuma frase secreta foi dada, ou as duas que você digitou são diferentes. Nada foi alterado. Digite-a no terminal, ou indique um arquivo com --passphrase-file.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}). Nothing was changed.</source>
        <translation>O arquivo {name} não pode ser lido ({reason}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>{name} does not hold answers. Write a JSON object with the path of each question and its answer. Nothing was recorded.</source>
        <translation>{name} não contém respostas. Escreva um objeto JSON com o caminho de cada pergunta e a resposta. Nada foi registrado.</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>outro programa o está usando</translation>
    </message>
    <message>
        <source>by this program itself</source>
        <translation>por este próprio programa</translation>
    </message>
    <message>
        <source>by process {pid} on this computer</source>
        <translation>pelo processo {pid} neste computador</translation>
    </message>
    <message>
        <source>by process {pid} on the computer {host}</source>
        <translation>pelo processo {pid} no computador {host}</translation>
    </message>
    <message>
        <source>argument {place} of {function}() must be a path to questions.</source>
        <translation>o argumento {place} de {function}() precisa ser um caminho para perguntas.</translation>
    </message>
    <message>
        <source>${name} is a variable, and forms have none.</source>
        <translation>${name} é uma variável, e formulários não têm variáveis.</translation>
    </message>
    <message>
        <source>“|” joins paths, and one side is none.</source>
        <translation>“|” une caminhos, e um dos lados não é um caminho.</translation>
    </message>
    <message>
        <source>a path cannot go on from a text or a number.</source>
        <translation>um caminho não pode continuar a partir de um texto ou número.</translation>
    </message>
    <message>
        <source>only paths can have a condition in brackets.</source>
        <translation>só caminhos podem ter uma condição entre colchetes.</translation>
    </message>
    <message>
        <source>there is no function {function}().</source>
        <translation>não existe a função {function}().</translation>
    </message>
    <message>
        <source>{function}() has too few or too many arguments: {signature}.</source>
        <translation>{function}() tem argumentos de menos ou de mais: {signature}.</translation>
    </message>
    <message>
        <source>a path to questions is needed, and this gives something else.</source>
        <translation>é preciso um caminho para perguntas, e isto dá outra coisa.</translation>
    </message>
    <message>
        <source>too much is nested in each other. Split it into several calculations.</source>
        <translation>há coisas demais aninhadas umas nas outras. Divida em vários cálculos.</translation>
    </message>
    <message>
        <source>digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, in base64 or hex.</source>
        <translation>digest() conhece MD5, SHA-1, SHA-256, SHA-384 e SHA-512, em base64 ou hex.</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” cannot be read.</source>
        <translation>o padrão “{pattern}” não pode ser lido.</translation>
    </message>
    <message>
        <source>the pattern is too complicated. Use fewer repeats inside each other.</source>
        <translation>o padrão é complicado demais. Use menos repetições umas dentro das outras.</translation>
    </message>
    <message>
        <source>uuid() needs a length between 0 and {longest}.</source>
        <translation>uuid() precisa de um comprimento entre 0 e {longest}.</translation>
    </message>
    <message>
        <source>it is too long. Split it into several calculations.</source>
        <translation>é longa demais. Divida-a em vários cálculos.</translation>
    </message>
    <message>
        <source>an operator such as + or “and” is missing before “{text}”.</source>
        <translation>falta um operador como + ou “and” antes de “{text}”.</translation>
    </message>
    <message>
        <source>a text starts here that no quote ends.</source>
        <translation>aqui começa um texto que nenhuma aspa fecha.</translation>
    </message>
    <message>
        <source>“{character}” has no meaning here.</source>
        <translation>“{character}” não tem significado aqui.</translation>
    </message>
    <message>
        <source>there is no axis “{text}”.</source>
        <translation>não existe o eixo “{text}”.</translation>
    </message>
    <message>
        <source>the function “{text}” cannot be a step of a path.</source>
        <translation>a função “{text}” não pode ser um passo de um caminho.</translation>
    </message>
    <message>
        <source>“{expected}” is missing here.</source>
        <translation>falta “{expected}” aqui.</translation>
    </message>
    <message>
        <source>the expression stops too early.</source>
        <translation>a expressão termina cedo demais.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand here.</source>
        <translation>“{text}” não pode estar aqui.</translation>
    </message>
    <message>
        <source>geofence() needs a shape, and there is none.</source>
        <translation>geofence() precisa de uma área, e não há nenhuma.</translation>
    </message>
    <message>
        <source>This laptop does not have the public key of headquarters yet, so nothing can be sealed. Your observations are safe here. Ask headquarters for its key or for a new set-up code.</source>
        <translation>Este laptop ainda não tem a chave pública da sede, por isso nada pode ser selado. Suas observações estão seguras aqui. Peça à sede a chave dela ou um novo código de configuração.</translation>
    </message>
    <message>
        <source>There is nothing to put into an envelope: headquarters has confirmed everything. No file was written.</source>
        <translation>Não há nada para pôr num envelope: a sede confirmou tudo. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>The envelope could not be written to {place}: {reason}. Your observations are safe on this laptop. Try another stick or another folder.</source>
        <translation>O envelope não pôde ser gravado em {place}: {reason}. Suas observações estão seguras neste laptop. Tente outro pen drive ou outra pasta.</translation>
    </message>
    <message>
        <source>The envelope needs {needed} MB and there are {free} MB free in {place}. Nothing was written. Make room there, choose another stick, or choose fewer observations.</source>
        <translation>O envelope precisa de {needed} MB e há {free} MB livres em {place}. Nada foi gravado. Libere espaço lá, escolha outro pen drive, ou escolha menos observações.</translation>
    </message>
    <message>
        <source>Something on this laptop changed while the envelope was written, so it was not kept. Your observations are safe here. Write the envelope again.</source>
        <translation>Algo neste laptop mudou enquanto o envelope era gravado, por isso ele não foi guardado. Suas observações estão seguras aqui. Grave o envelope de novo.</translation>
    </message>
    <message>
        <source>This file is not a sealed envelope, or both its beginning and its end are damaged. Nothing was taken from it. The laptop that wrote it still has everything: ask for a new envelope.</source>
        <translation>Este arquivo não é um envelope selado, ou tanto o princípio como o fim dele estão danificados. Nada foi tirado dele. O laptop que o gravou ainda tem tudo: peça um envelope novo.</translation>
    </message>
    <message>
        <source>This envelope was sealed for somebody else, and only their key opens it. Nothing was taken from it. Open it with the key of the headquarters it was meant for.</source>
        <translation>Este envelope foi selado para outra pessoa, e só a chave dela o abre. Nada foi tirado dele. Abra-o com a chave da sede a que se destinava.</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that is not known here. Nothing was taken from it yet. Ask the sender, by telephone, for the eight words of their laptop. Only if they are the same, say that you trust it: {fingerprint}</source>
        <translation>Este envelope vem de um laptop que não é conhecido aqui. Ainda nada foi tirado dele. Pergunte a quem o enviou, por telefone, as oito palavras do seu laptop. Só se forem as mesmas, diga que confia nele: {fingerprint}</translation>
    </message>
    <message>
        <source>This envelope comes from a laptop that was reported lost on {day}. Nothing was taken from it. If the laptop is back and nobody had it open, headquarters can accept it again.</source>
        <translation>Este envelope vem de um laptop dado como perdido em {day}. Nada foi tirado dele. Se o laptop voltou e ninguém o teve aberto, a sede pode aceitá-lo de novo.</translation>
    </message>
    <message>
        <source>{count} envelopes are waiting here already. Take them in or throw them away first.</source>
        <translation>Já esperam aqui {count} envelopes. Receba-os ou jogue-os fora primeiro.</translation>
    </message>
    <message>
        <source>What is written in this record is not what its label says. It was not taken in; the others were. Ask the sender to look at it.</source>
        <translation>O que está escrito neste registro não é o que diz a sua etiqueta. Ele não foi recebido; os outros foram. Peça a quem o enviou que o veja.</translation>
    </message>
    <message>
        <source>The form “{form}”, version {version}, is not on this hub, so its record was not taken in. The envelope still has it: add the form, then open the envelope again.</source>
        <translation>O formulário “{form}”, versão {version}, não está nesta central de recepção, por isso o registro não foi recebido. O envelope ainda o tem: adicione o formulário e depois abra o envelope de novo.</translation>
    </message>
    <message>
        <source>This record was not taken in; the envelope still has it. The hub says: {reason}</source>
        <translation>Este registro não foi recebido; o envelope ainda o tem. A central de recepção diz: {reason}</translation>
    </message>
    <message>
        <source>This is not a receipt code: a character is wrong or missing. Nothing was changed. It has eight letters and digits; compare each one with headquarters.</source>
        <translation>Isto não é um código de recibo: um caractere está errado ou falta. Nada foi alterado. Ele tem oito letras e algarismos; compare cada um com a sede.</translation>
    </message>
    <message>
        <source>This receipt code belongs to no envelope of this laptop, so nothing was confirmed. If headquarters also named records that are missing, type those numbers after the code.</source>
        <translation>Este código de recibo não pertence a nenhum envelope deste laptop, por isso nada foi confirmado. Se a sede também indicou registros que faltam, digite esses números depois do código.</translation>
    </message>
    <message>
        <source>This text is not an alert, or a character in it is wrong. Nothing was changed. Copy the whole message again, or ask the sender to repeat it.</source>
        <translation>Este texto não é um alerta, ou um caractere nele está errado. Nada foi alterado. Copie de novo a mensagem inteira, ou peça a quem a enviou que a repita.</translation>
    </message>
    <message>
        <source>This alert has {total} messages and these are missing or damaged: {missing}. Add them, in any order, or ask the sender to repeat them.</source>
        <translation>Este alerta tem {total} mensagens e estas faltam ou estão danificadas: {missing}. Acrescente-as, em qualquer ordem, ou peça a quem as enviou que as repita.</translation>
    </message>
    <message>
        <source>This alert was sealed for somebody else, or it was altered on the way. It cannot be opened with this key. Ask the sender for which headquarters it was made.</source>
        <translation>Este alerta foi selado para outra pessoa, ou foi alterado pelo caminho. Não pode ser aberto com esta chave. Pergunte a quem o enviou para que sede foi criado.</translation>
    </message>
    <message>
        <source>There is no alert for this observation: alerts are for finalised incidents of level 1 and for danger, made on a laptop that has the key of headquarters.</source>
        <translation>Não há alerta para esta observação: os alertas são para incidentes finalizados de nível 1 e para perigo, feitos num laptop que tem a chave da sede.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {reason}. Nothing was changed on the phone or here. Check the cable and that the phone is unlocked and allows file transfer.</source>
        <translation>A pasta {folder} não pode ser lida: {reason}. Nada foi alterado no telefone nem aqui. Verifique o cabo e que o telefone está desbloqueado e permite a transferência de arquivos.</translation>
    </message>
    <message>
        <source>{name} holds no private key. Choose the .pem file that was made together with the public key in the form.</source>
        <translation>{name} não contém nenhuma chave privada. Escolha o arquivo .pem que foi criado junto com a chave pública do formulário.</translation>
    </message>
    <message>
        <source>{host} does not accept this email address and password. Nothing was changed. Check both; the account must be that of a person on the website, not an app user.</source>
        <translation>{host} não aceita este endereço de e-mail e esta senha. Nada foi alterado. Verifique os dois; a conta tem de ser a de uma pessoa no site, não um usuário do aplicativo.</translation>
    </message>
    <message>
        <source>{host} refused (answer {status}): {message}. What was done until then stays done; it is safe to try again.</source>
        <translation>{host} recusou (resposta {status}): {message}. O que foi feito até então continua feito; pode tentar de novo sem risco.</translation>
    </message>
    <message>
        <source>This project has no entity list called feedback yet. Run the command once with --set-up, which makes the list and the form that brings it to the laptops.</source>
        <translation>Este projeto ainda não tem nenhuma lista de entidades chamada feedback. Execute o comando uma vez com --set-up, que cria a lista e o formulário que a leva aos laptops.</translation>
    </message>
    <message>
        <source>The address {address} does not name a project. Copy it from the browser while the project is open; it looks like https://data.example.org/v1/projects/7.</source>
        <translation>O endereço {address} não indica um projeto. Copie-o do navegador com o projeto aberto; é como https://data.example.org/v1/projects/7.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>This folder holds {records} records as they were finalised, byte for byte, in the folder originals. The file log.jsonl says when each was made, changed, finalised and delivered; every line is signed. Verify all of it with verify_evidence.py from the documentation of Veldmelding, and compare the fingerprint of the key with what headquarters has: {fingerprint}. What is in this folder is not encrypted.</source>
        <translation>Esta pasta contém {records} observações como foram finalizadas, byte por byte, na pasta originals. O arquivo log.jsonl diz quando cada uma foi criada, alterada, finalizada e entregue; cada linha é assinada. Verifique tudo com verify_evidence.py da documentação do Veldmelding, e compare a impressão da chave com a que a sede tem: {fingerprint}. O que está nesta pasta não está criptografado.</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>Questions and states in the list: {asked}. New: {created}, changed: {updated}, taken out because settled for long: {removed}. Laptops see it with their next delivery.</source>
        <translation>Perguntas e estados na lista: {asked}. Novos: {created}, alterados: {updated}, retirados por estarem resolvidos há muito: {removed}. Os laptops veem isso com a próxima entrega.</translation>
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
        <translation>Registro de local</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>hub</name>
    <message>
        <source>Arrivals</source>
        <translation>Chegadas</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Laptop perdido</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Registro de acessos</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Ir para o conteúdo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sessão iniciada</translation>
    </message>
    <message>
        <source>Records received: {count}. The newest is first.</source>
        <translation>Registros recebidos: {count}. O mais novo vem primeiro.</translation>
    </message>
    <message>
        <source>Records found: {count}. The newest is first.</source>
        <translation>Registros encontrados: {count}. O mais novo vem primeiro.</translation>
    </message>
    <message>
        <source>New records appear here by themselves.</source>
        <translation>Os registros novos aparecem aqui por si.</translation>
    </message>
    <message>
        <source>Records that phones and laptops send will be listed here.</source>
        <translation>Os registros enviados por telefones e laptops aparecerão aqui.</translation>
    </message>
    <message>
        <source>No record fits this search.</source>
        <translation>Nenhum registro corresponde a esta pesquisa.</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Mostrar todos os registros</translation>
    </message>
    <message>
        <source>Make an account for the first one</source>
        <translation>Criar uma conta para o primeiro</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>An alert is the few coded facts of an incident, sent as SMS before the record itself arrives. Only this hub can open it.</source>
        <translation>Um alerta são os poucos dados em código de um incidente, enviados por SMS antes de o próprio registro chegar. Só esta central de recepção o pode abrir.</translation>
    </message>
    <message>
        <source>Open an alert</source>
        <translation>Abrir um alerta</translation>
    </message>
    <message>
        <source>Text of the messages</source>
        <translation>Texto das mensagens</translation>
    </message>
    <message>
        <source>Paste all of them, in any order. Other text around them does no harm.</source>
        <translation>Cole todas, em qualquer ordem. Outro texto à volta não faz mal.</translation>
    </message>
    <message>
        <source>Paste the text of the messages first.</source>
        <translation>Cole primeiro o texto das mensagens.</translation>
    </message>
    <message>
        <source>Alerts that are opened here will be listed here.</source>
        <translation>Os alertas abertos aqui aparecerão aqui.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Perigo agora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Código do caso</translation>
    </message>
    <message>
        <source>Withdrawal code</source>
        <translation>Código de retirada</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Já feito</translation>
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
        <translation>Palavras do laptop</translation>
    </message>
    <message>
        <source>Opened here</source>
        <translation>Aberto aqui</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar o registro</translation>
    </message>
    <message>
        <source>has not arrived yet</source>
        <translation>ainda não chegou</translation>
    </message>
    <message>
        <source>Alert {number}</source>
        <translation>Alerta {number}</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Todos os alertas</translation>
    </message>
    <message>
        <source>Somebody is in danger now.</source>
        <translation>Alguém está em perigo agora.</translation>
    </message>
    <message>
        <source>This laptop is new here. Whoever knows the key of this hub can send an alert: call the owner and let them read the words of their laptop to you. Somebody may be in danger all the same.</source>
        <translation>Este laptop é novo aqui. Quem conhece a chave desta central de recepção pode enviar um alerta: telefone ao dono e deixe que ele leia as palavras do seu laptop. Mesmo assim alguém pode estar em perigo.</translation>
    </message>
    <message>
        <source>This laptop was reported lost. The alert may be by somebody else: ask its owner before anybody acts on it.</source>
        <translation>Este laptop foi dado como perdido. O alerta pode ser de outra pessoa: pergunte ao dono antes que alguém faça alguma coisa.</translation>
    </message>
    <message>
        <source>Alerts opened in the last 7 days: {count}.</source>
        <translation>Alertas abertos nos últimos 7 dias: {count}.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Older alerts</source>
        <translation>Alertas mais antigos</translation>
    </message>
    <message>
        <source>Newer alerts</source>
        <translation>Alertas mais novos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
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
        <translation>novo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Words in the record</source>
        <translation>Palavras no registro</translation>
    </message>
    <message>
        <source>By form, state, sender or day</source>
        <translation>Por formulário, estado, remetente ou dia</translation>
    </message>
    <message>
        <source>every form</source>
        <translation>todos os formulários</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>todos os estados</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todas as pessoas</translation>
    </message>
    <message>
        <source>Arrived from</source>
        <translation>Chegou desde</translation>
    </message>
    <message>
        <source>Arrived until</source>
        <translation>Chegou até</translation>
    </message>
    <message>
        <source>Newer records</source>
        <translation>Registros mais novos</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Registros mais antigos</translation>
    </message>
    <message>
        <source>Every account of this hub can fetch the forms on offer and send records of them.</source>
        <translation>Cada conta desta central de recepção pode baixar os formulários oferecidos e enviar registros deles.</translation>
    </message>
    <message>
        <source>Forms that this hub offers will be listed here.</source>
        <translation>Os formulários que esta central de recepção oferece aparecerão aqui.</translation>
    </message>
    <message>
        <source>Form ID</source>
        <translation>ID do formulário</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>on offer</source>
        <translation>oferecido</translation>
    </message>
    <message>
        <source>not on offer</source>
        <translation>não oferecido</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Files of the form</source>
        <translation>Arquivos do formulário</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>entity list, always as it is now</source>
        <translation>lista de entidades, sempre como está agora</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Envelopes</translation>
    </message>
    <message>
        <source>A sealed envelope (.veld) brings records on a stick where there is no network. When it is taken in, the sender gets a receipt code, by telephone or SMS.</source>
        <translation>Um envelope selado (.veld) traz registros num pen drive de onde não há rede. Quando é recebido, quem o enviou recebe um código de recibo, por telefone ou SMS.</translation>
    </message>
    <message>
        <source>Open an envelope</source>
        <translation>Abrir um envelope</translation>
    </message>
    <message>
        <source>File of the envelope (.veld)</source>
        <translation>Arquivo do envelope (.veld)</translation>
    </message>
    <message>
        <source>At most 4 GB. It is verified before anything is taken in.</source>
        <translation>No máximo 4 GB. É verificado antes de se receber alguma coisa.</translation>
    </message>
    <message>
        <source>Upload and verify</source>
        <translation>Enviar e verificar</translation>
    </message>
    <message>
        <source>Choose the file of an envelope first.</source>
        <translation>Escolha primeiro o arquivo de um envelope.</translation>
    </message>
    <message>
        <source>This file is too large for a browser. Take it in on the computer of the hub: “veldmelding envelope receive”.</source>
        <translation>Este arquivo é grande demais para um navegador. Receba-o no computador da central de recepção: “veldmelding envelope receive”.</translation>
    </message>
    <message>
        <source>Waiting to be taken in</source>
        <translation>À espera de ser recebido</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Envelopes that are taken in will be listed here.</source>
        <translation>Os envelopes recebidos aparecerão aqui.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>Records safe here</source>
        <translation>Registros seguros aqui</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Código de recibo</translation>
    </message>
    <message>
        <source>All envelopes</source>
        <translation>Todos os envelopes</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jogar fora</translation>
    </message>
    <message>
        <source>This laptop is new here. Call its owner and let them read the words of their laptop to you. Take it in only when they are the same.</source>
        <translation>Este laptop é novo aqui. Telefone ao dono e deixe que ele leia as palavras do seu laptop. Receba o envelope só se forem as mesmas.</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>As palavras são as mesmas</translation>
    </message>
    <message>
        <source>What do you call this laptop?</source>
        <translation>Como você chama este laptop?</translation>
    </message>
    <message>
        <source>This laptop is new here. Somebody who administers this hub has to compare its words with the owner before the envelope can be taken in.</source>
        <translation>Este laptop é novo aqui. Alguém que administre esta central de recepção tem de comparar as palavras com o dono antes de o envelope poder ser recebido.</translation>
    </message>
    <message>
        <source>missing: put the form up again together with it</source>
        <translation>em falta: carregue o formulário de novo junto com ele</translation>
    </message>
    <message>
        <source>Save the XForm</source>
        <translation>Salvar o XForm</translation>
    </message>
    <message>
        <source>Show its records</source>
        <translation>Mostrar os seus registros</translation>
    </message>
    <message>
        <source>Does it take records?</source>
        <translation>Ele recebe registros?</translation>
    </message>
    <message>
        <source>Open: devices fetch it and send records. Closing: nobody fetches it any more, what was begun still arrives. Closed: nothing arrives any more.</source>
        <translation>Aberto: os dispositivos baixam-no e enviam registros. A fechar: ninguém mais o baixa, o que foi começado ainda chega. Fechado: nada mais chega.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>a fechar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>not in this project</source>
        <translation>não está neste projeto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <translation>Projeto {name}</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>An account sees the forms of its project. One project is enough for most.</source>
        <translation>Uma conta vê os formulários do seu projeto. Para a maioria, um projeto basta.</translation>
    </message>
    <message>
        <source>Name of a new project</source>
        <translation>Nome de um projeto novo</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Adicionar projeto</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Todos os formulários</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Name of the person or the device</source>
        <translation>Nome da pessoa ou do dispositivo</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>Ainda não há contas.</translation>
    </message>
    <message>
        <source>A laptop or phone is gone, stolen or was taken? Choose the account it used. A laptop that sent envelopes or alerts is listed by its key as well: shut out both.</source>
        <translation>Um laptop ou telefone sumiu, foi roubado ou tomado? Escolha a conta que ele usava. Um laptop que enviou envelopes ou alertas aparece também pela sua chave: exclua ambos.</translation>
    </message>
    <message>
        <source>Account or laptop</source>
        <translation>Conta ou laptop</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Conhecido por</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>key of envelopes and alerts</source>
        <translation>chave de envelopes e alertas</translation>
    </message>
    <message>
        <source>Records delivered</source>
        <translation>Registros entregues</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>may send</source>
        <translation>pode enviar</translation>
    </message>
    <message>
        <source>shut out since {moment}</source>
        <translation>excluída desde {moment}</translation>
    </message>
    <message>
        <source>Lost: {name}</source>
        <translation>Perdido: {name}</translation>
    </message>
    <message>
        <source>Shut this account out now</source>
        <translation>Excluir esta conta agora</translation>
    </message>
    <message>
        <source>Whoever has the device can then neither fetch forms nor send records. Everything that was delivered stays here.</source>
        <translation>Quem tiver o dispositivo já não pode então baixar formulários nem enviar registros. Tudo o que foi entregue fica aqui.</translation>
    </message>
    <message>
        <source>Shut this laptop out now</source>
        <translation>Excluir este laptop agora</translation>
    </message>
    <message>
        <source>Envelopes that it seals are then refused, and its alerts are marked. Everything that was taken in stays here. If it had an account too, shut that out as well.</source>
        <translation>Os envelopes que ele selar são então recusados, e os seus alertas marcados. Tudo o que foi recebido fica aqui. Se também tinha uma conta, exclua-a igualmente.</translation>
    </message>
    <message>
        <source>This laptop is shut out since {moment}.</source>
        <translation>Este laptop está excluído desde {moment}.</translation>
    </message>
    <message>
        <source>Accept this laptop again</source>
        <translation>Aceitar de novo este laptop</translation>
    </message>
    <message>
        <source>Only if it is back and nobody had it open, or for an envelope from before it was lost.</source>
        <translation>Só se voltou e ninguém o teve aberto, ou para um envelope de antes de se perder.</translation>
    </message>
    <message>
        <source>Its envelopes</source>
        <translation>Os seus envelopes</translation>
    </message>
    <message>
        <source>This account is shut out since {moment}.</source>
        <translation>Esta conta está excluída desde {moment}.</translation>
    </message>
    <message>
        <source>What this hub knows</source>
        <translation>O que esta central de recepção sabe</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>of them sealed</source>
        <translation>dos quais selados</translation>
    </message>
    <message>
        <source>of them not sealed</source>
        <translation>dos quais não selados</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>What may still be on the device</source>
        <translation>O que ainda pode estar no dispositivo</translation>
    </message>
    <message>
        <source>Records that were not sealed at the last delivery can be read by somebody who has the device and its passphrase. They are listed above as “not sealed”.</source>
        <translation>Os registros que não estavam selados na última entrega podem ser lidos por quem tiver o dispositivo e a frase secreta dele. Estão listados acima como “não selados”.</translation>
    </message>
    <message>
        <source>Sealed records cannot be read on the device, not even with its passphrase.</source>
        <translation>Os registros selados não podem ser lidos no dispositivo, nem mesmo com a frase secreta dele.</translation>
    </message>
    <message>
        <source>Drafts and finished records that were never delivered are unknown here. Ask the person what was in work.</source>
        <translation>Os rascunhos e os registros terminados que nunca foram entregues não são conhecidos aqui. Pergunte à pessoa em que estava a trabalhar.</translation>
    </message>
    <message>
        <source>Entity lists of the forms are on the device as well: names of sites, and the questions of headquarters.</source>
        <translation>As listas de entidades dos formulários também estão no dispositivo: nomes de locais, e as perguntas da sede.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Shut it out, here on this page.</source>
        <translation>Exclua-o, aqui nesta página.</translation>
    </message>
    <message>
        <source>All accounts and laptops</source>
        <translation>Todas as contas e laptops</translation>
    </message>
    <message>
        <source>Ask the person in quiet: was the laptop switched off or locked, who may know the passphrase, where is the recovery sheet. Nobody is to blame.</source>
        <translation>Pergunte à pessoa com calma: o laptop estava desligado ou bloqueado, quem pode conhecer a frase secreta, onde está a folha de recuperação. Ninguém tem culpa.</translation>
    </message>
    <message>
        <source>Was it open, or is the passphrase known to others: treat every record that was not sealed as read. Warn the people whose safety depends on it first.</source>
        <translation>Se estava aberto, ou se outros conhecem a frase secreta: considere lido cada registro que não estava selado. Avise primeiro as pessoas cuja segurança depende disso.</translation>
    </message>
    <message>
        <source>Note the time. Where the law asks for it (GDPR: within 72 hours), tell the authority; this page and the access log are what to attach. Print it.</source>
        <translation>Anote a hora. Onde a lei o exige (RGPD: em 72 horas), informe a autoridade; esta página e o registro de acessos são o que deve juntar. Imprima-a.</translation>
    </message>
    <message>
        <source>Make a new account for the new device; do not use the old one again.</source>
        <translation>Crie uma conta nova para o dispositivo novo; não volte a usar a antiga.</translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation>Mostrar os registros</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of “{name}”</source>
        <translation>Frase secreta de “{name}”</translation>
    </message>
    <message>
        <source>Write these words down for this person, or let them read along. They are shown only now and kept nowhere; together with the name they open these pages.</source>
        <translation>Anote estas palavras para esta pessoa, ou deixe-a ler consigo. Só são mostradas agora e não ficam guardadas em lado nenhum; junto com o nome, abrem estas páginas.</translation>
    </message>
    <message>
        <source>A phone or laptop: fetches forms and sends records.</source>
        <translation>Um telefone ou laptop: baixa formulários e envia registros.</translation>
    </message>
    <message>
        <source>Sees all records on these pages, and exports them.</source>
        <translation>Vê todos os registros nestas páginas, e exporta-os.</translation>
    </message>
    <message>
        <source>Decides about records and asks questions, too.</source>
        <translation>Também decide sobre registros e faz perguntas.</translation>
    </message>
    <message>
        <source>Also forms, accounts, lost laptops, access log.</source>
        <translation>Também formulários, contas, laptops perdidos, registro de acessos.</translation>
    </message>
    <message>
        <source>revoked on {moment}</source>
        <translation>revogada em {moment}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoke “{name}”?</source>
        <translation>Revogar “{name}”?</translation>
    </message>
    <message>
        <source>This account can then no longer fetch forms or send records. What it has sent stays here; what it has not sent stays safe on its device.</source>
        <translation>Depois disso, esta conta não poderá mais baixar formulários nem enviar registros. O que ela enviou fica aqui; o que não enviou continua seguro no dispositivo dela.</translation>
    </message>
    <message>
        <source>Back, change nothing</source>
        <translation>Voltar sem alterar nada</translation>
    </message>
    <message>
        <source>Set-up of “{name}”</source>
        <translation>Configuração de “{name}”</translation>
    </message>
    <message>
        <source>Scan this code with ODK Collect or veldmelding, or copy the text below it. It is shown only now: whoever has it can send as this account.</source>
        <translation>Escaneie este código com ODK Collect ou veldmelding, ou copie o texto abaixo. Ele só é mostrado agora: quem o tiver pode enviar como esta conta.</translation>
    </message>
    <message>
        <source>It leads to {origin}, the address of this page. The device must be able to reach it.</source>
        <translation>Ele leva a {origin}, o endereço desta página. O dispositivo precisa conseguir alcançá-lo.</translation>
    </message>
    <message>
        <source>Set-up text</source>
        <translation>Texto de configuração</translation>
    </message>
    <message>
        <source>Set-up code</source>
        <translation>Código de configuração</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, versão {version}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>This file has not arrived yet: {name}</source>
        <translation>Este arquivo ainda não chegou: {name}</translation>
    </message>
    <message>
        <source>Save file {name}</source>
        <translation>Salvar arquivo {name}</translation>
    </message>
    <message>
        <source>Photo for “{question}”</source>
        <translation>Foto para “{question}”</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Save the record as XML, exactly as it arrived</source>
        <translation>Salvar o registro como XML, exatamente como chegou</translation>
    </message>
    <message>
        <source>All arrivals</source>
        <translation>Todas as chegadas</translation>
    </message>
    <message>
        <source>The form of this record cannot be used here, so its answers are shown by their place in the record.</source>
        <translation>O formulário deste registro não pode ser usado aqui, por isso as respostas são mostradas pelo seu lugar no registro.</translation>
    </message>
    <message>
        <source>This record is not complete XML. What could be read of it is shown; all of it is kept.</source>
        <translation>Este registro não é XML completo. O que pôde ser lido é mostrado; tudo é guardado.</translation>
    </message>
    <message>
        <source>This record is sealed: only the holder of headquarters’ private key can read it, and this hub is not. It is complete and safe here. Export it with its files and open it with “veldmelding decrypt”.</source>
        <translation>Este registro está selado: só quem tem a chave privada da sede o pode ler, e esta central de recepção não a tem. Ele está completo e seguro aqui. Exporte-o com os arquivos e abra-o com “veldmelding decrypt”.</translation>
    </message>
    <message>
        <source>This is a correction of an earlier record.</source>
        <translation>Esta é uma correção de um registro anterior.</translation>
    </message>
    <message>
        <source>A correction has replaced this record.</source>
        <translation>Uma correção substituiu este registro.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abri-la</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Outros arquivos</translation>
    </message>
    <message>
        <source>What it made in lists</source>
        <translation>O que criou nas listas</translation>
    </message>
    <message>
        <source>{label} in the list {list}</source>
        <translation>{label} na lista {list}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>waits for an earlier record that has not arrived</source>
        <translation>espera um registro anterior que não chegou</translation>
    </message>
    <message>
        <source>not done: the list did not take it</source>
        <translation>não feito: a lista não o aceitou</translation>
    </message>
    <message>
        <source>Kept. The worker sees it with the next delivery.</source>
        <translation>Guardado. O trabalhador vê-o com a próxima entrega.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait {seconds} seconds and try again.</source>
        <translation>Tentativas erradas demais. Por favor espere {seconds} segundos e tente de novo.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Não há nada neste endereço.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não foi feito</translation>
    </message>
    <message>
        <source>This request did not come from a page of this hub, or the page was too old. Nothing was changed. Go back, load the page again and repeat what you wanted to do.</source>
        <translation>Este pedido não veio de uma página desta central de recepção, ou a página era antiga demais. Nada foi alterado. Volte, carregue a página de novo e repita o que você queria fazer.</translation>
    </message>
    <message>
        <source>Not for this account</source>
        <translation>Não para esta conta</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Somebody who administers this hub can.</source>
        <translation>A sua conta não pode fazer isto. Nada foi alterado. Pode fazê-lo quem administra esta central de recepção.</translation>
    </message>
    <message>
        <source>What this hub receives is encrypted. Your passphrase opens what you may see.</source>
        <translation>O que esta central de recepção recebe é criptografado. A sua frase secreta abre o que você pode ver.</translation>
    </message>
    <message>
        <source>Your name on this hub</source>
        <translation>O seu nome nesta central de recepção</translation>
    </message>
    <message>
        <source>Leave it empty to sign in with the passphrase of the hub itself.</source>
        <translation>Deixe vazio para entrar com a frase secreta da própria central de recepção.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together, or this account may only send.</source>
        <translation>Este nome e esta frase secreta não pertencem um ao outro, ou esta conta só pode enviar.</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>Não por esta conexão</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others on the network could read the passphrase and every record. Open these pages on the computer of the hub itself, or start the hub with a certificate.</source>
        <translation>Esta conexão não é criptografada: outros na rede poderiam ler a frase secreta e cada registro. Abra estas páginas no computador da própria central de recepção, ou inicie-a com um certificado.</translation>
    </message>
    <message>
        <source>To the arrivals</source>
        <translation>Para as chegadas</translation>
    </message>
    <message>
        <source>What corrections changed</source>
        <translation>O que as correções mudaram</translation>
    </message>
    <message>
        <source>Correction of {moment}</source>
        <translation>Correção de {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>No answer is different.</source>
        <translation>Nenhuma resposta é diferente.</translation>
    </message>
    <message>
        <source>Open the version before</source>
        <translation>Abrir a versão anterior</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>1. Which records</source>
        <translation>1. Que registros</translation>
    </message>
    <message>
        <source>2. What is inside</source>
        <translation>2. O que está dentro</translation>
    </message>
    <message>
        <source>3. For whom, as what, and why</source>
        <translation>3. Para quem, em que forma, e porquê</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Ainda não há nada para exportar.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Quem o vai ver</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Choices, numbers and days only. Places as the middle of a cell of about 11 km. No words, files, names or senders; incidents without place and after 30 days.</source>
        <translation>Só opções, números e dias. Lugares como o centro de uma célula de cerca de 11 km. Sem palavras, arquivos, nomes nem remetentes; incidentes sem lugar e depois de 30 dias.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>Answers of records that may be shared with partners. Places with 3 decimals, about 100 metres. No senders, devices or files.</source>
        <translation>Respostas de registros que podem ser partilhados com parceiros. Lugares com 3 casas decimais, cerca de 100 metros. Sem remetentes, dispositivos nem arquivos.</translation>
    </message>
    <message>
        <source>Headquarters only</source>
        <translation>Só a sede</translation>
    </message>
    <message>
        <source>Everything as it arrived, with exact places. Keep it encrypted.</source>
        <translation>Tudo como chegou, com lugares exatos. Guarde-o criptografado.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>Tables as CSV, in a zip</source>
        <translation>Tabelas em CSV, num zip</translation>
    </message>
    <message>
        <source>Workbook for a spreadsheet (.xlsx)</source>
        <translation>Pasta de trabalho para uma folha de cálculo (.xlsx)</translation>
    </message>
    <message>
        <source>Places for a map program (.geojson)</source>
        <translation>Lugares para um programa de mapas (.geojson)</translation>
    </message>
    <message>
        <source>With photos and files (headquarters only)</source>
        <translation>Com fotos e arquivos (só a sede)</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Para que é?</translation>
    </message>
    <message>
        <source>One line. It is kept in the signed journal and in the access log, with your name.</source>
        <translation>Uma linha. Fica guardada no diário assinado e no registro de acessos, com o seu nome.</translation>
    </message>
    <message>
        <source>Say what the export is for. Nothing was exported.</source>
        <translation>Diga para que é a exportação. Nada foi exportado.</translation>
    </message>
    <message>
        <source>None of these records may go to this audience. Nothing was exported.</source>
        <translation>Nenhum destes registros pode ir para este público. Nada foi exportado.</translation>
    </message>
    <message>
        <source>Records of veldmelding: {count}.</source>
        <translation>Registros de veldmelding: {count}.</translation>
    </message>
    <message>
        <source>Exported on {moment} by {name}.</source>
        <translation>Exportado em {moment} por {name}.</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Finalidade: {purpose}</translation>
    </message>
    <message>
        <source>For: {audience}. {means}</source>
        <translation>Para: {audience}. {means}</translation>
    </message>
    <message>
        <source>These are observations, no measure of how common something is. Where nothing is recorded, nothing is known.</source>
        <translation>Isto são observações, não uma medida de quão frequente algo é. Onde nada está registrado, nada se sabe.</translation>
    </message>
    <message>
        <source>Put up a form</source>
        <translation>Carregar um formulário</translation>
    </message>
    <message>
        <source>Form: .xlsx, .xls or XForm .xml</source>
        <translation>Formulário: .xlsx, .xls ou XForm .xml</translation>
    </message>
    <message>
        <source>Files it needs, such as pictures or .csv lists</source>
        <translation>Arquivos de que precisa, como imagens ou listas .csv</translation>
    </message>
    <message>
        <source>Only check</source>
        <translation>Só verificar</translation>
    </message>
    <message>
        <source>Check and offer</source>
        <translation>Verificar e oferecer</translation>
    </message>
    <message>
        <source>Choose the file of a form first.</source>
        <translation>Escolha primeiro o arquivo de um formulário.</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <translation>Verificação de {name}</translation>
    </message>
    <message>
        <source>This form works.</source>
        <translation>Este formulário funciona.</translation>
    </message>
    <message>
        <source>It is on offer now as “{title}”, version {version}.</source>
        <translation>Está agora oferecido como “{title}”, versão {version}.</translation>
    </message>
    <message>
        <source>This form does not work yet. Nothing was put up.</source>
        <translation>Este formulário ainda não funciona. Nada foi carregado.</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>tem de ser alterado</translation>
    </message>
    <message>
        <source>should be looked at</source>
        <translation>deve ser visto</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>bom saber</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Envelope {title} with {count} records.</source>
        <translation>Envelope {title} com {count} registros.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Já aqui</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completados</translation>
    </message>
    <message>
        <source>Damaged or missing</source>
        <translation>Danificados ou em falta</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não recebidos</translation>
    </message>
    <message>
        <source>Words of the laptop that sealed it</source>
        <translation>Palavras do laptop que o selou</translation>
    </message>
    <message>
        <source>This laptop is known here.</source>
        <translation>Este laptop é conhecido aqui.</translation>
    </message>
    <message>
        <source>Some records are damaged or missing. The others are safe and can be taken in; the sender still has all of them.</source>
        <translation>Alguns registros estão danificados ou faltam. Os outros estão seguros e podem ser recebidos; quem enviou ainda os tem todos.</translation>
    </message>
    <message>
        <source>Read this receipt code to the sender, by telephone or SMS, all of it:</source>
        <translation>Leia este código de recibo a quem enviou, por telefone ou SMS, inteiro:</translation>
    </message>
    <message>
        <source>No record of this envelope is complete here, so there is no receipt code.</source>
        <translation>Nenhum registro deste envelope está completo aqui, por isso não há código de recibo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>a file of it is damaged; its text is here</source>
        <translation>um arquivo dele está danificado; o texto está aqui</translation>
    </message>
    <message>
        <source>damaged or missing</source>
        <translation>danificado ou em falta</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation>O que não está aqui</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Registros novos</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>O que pergunta</translation>
    </message>
    <message>
        <source>Who did what, and to which record; never what is in it. Lines are kept for 90 days.</source>
        <translation>Quem fez o quê, e com que registro; nunca o que está nele. As linhas são guardadas por 90 dias.</translation>
    </message>
    <message>
        <source>What people do on these pages will be listed here.</source>
        <translation>O que as pessoas fazem nestas páginas será listado aqui.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>with the passphrase of the hub</source>
        <translation>com a frase secreta da central de recepção</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>alguém desconhecido</translation>
    </message>
    <message>
        <source>Newer lines</source>
        <translation>Linhas mais novas</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Linhas mais antigas</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>entrou</translation>
    </message>
    <message>
        <source>tried to sign in</source>
        <translation>tentou entrar</translation>
    </message>
    <message>
        <source>opened a record</source>
        <translation>abriu um registro</translation>
    </message>
    <message>
        <source>saved a file of a record</source>
        <translation>salvou um arquivo de um registro</translation>
    </message>
    <message>
        <source>reviewed a record</source>
        <translation>reviu um registro</translation>
    </message>
    <message>
        <source>took out a record that somebody took back</source>
        <translation>tirou um registro que alguém retirou</translation>
    </message>
    <message>
        <source>exported records</source>
        <translation>exportou registros</translation>
    </message>
    <message>
        <source>put a form on offer</source>
        <translation>passou a oferecer um formulário</translation>
    </message>
    <message>
        <source>took a form off offer</source>
        <translation>deixou de oferecer um formulário</translation>
    </message>
    <message>
        <source>changed the state of a form</source>
        <translation>mudou o estado de um formulário</translation>
    </message>
    <message>
        <source>made a project</source>
        <translation>criou um projeto</translation>
    </message>
    <message>
        <source>made an account</source>
        <translation>criou uma conta</translation>
    </message>
    <message>
        <source>revoked an account</source>
        <translation>revogou uma conta</translation>
    </message>
    <message>
        <source>gave an account a new passphrase</source>
        <translation>deu a uma conta uma nova frase secreta</translation>
    </message>
    <message>
        <source>opened an alert</source>
        <translation>abriu um alerta</translation>
    </message>
    <message>
        <source>read an alert</source>
        <translation>leu um alerta</translation>
    </message>
    <message>
        <source>uploaded an envelope</source>
        <translation>enviou um envelope</translation>
    </message>
    <message>
        <source>took in an envelope</source>
        <translation>recebeu um envelope</translation>
    </message>
    <message>
        <source>threw away an envelope</source>
        <translation>jogou fora um envelope</translation>
    </message>
    <message>
        <source>accepted a laptop by its words</source>
        <translation>aceitou um laptop pelas suas palavras</translation>
    </message>
    <message>
        <source>shut out a laptop</source>
        <translation>excluiu um laptop</translation>
    </message>
    <message>
        <source>accepted a laptop again</source>
        <translation>aceitou de novo um laptop</translation>
    </message>
    <message>
        <source>looked up a lost device</source>
        <translation>consultou um dispositivo perdido</translation>
    </message>
    <message>
        <source>Places shown: {count}.</source>
        <translation>Lugares mostrados: {count}.</translation>
    </message>
    <message>
        <source>Positions are rounded to 3 decimals, about 100 metres. For use inside the organisation; not to be published.</source>
        <translation>As posições são arredondadas a 3 casas decimais, cerca de 100 metros. Para uso dentro da organização; não publicar.</translation>
    </message>
    <message>
        <source>Records with a position will be shown on a map here.</source>
        <translation>Os registros com posição serão mostrados aqui num mapa.</translation>
    </message>
    <message>
        <source>Map of {count} places. The table below lists the same places.</source>
        <translation>Mapa de {count} lugares. A tabela abaixo lista os mesmos lugares.</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Mostrar o mapa inteiro</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>O mesmo em tabela</translation>
    </message>
    <message>
        <source>The newest {count} are listed.</source>
        <translation>Estão listados os {count} mais novos.</translation>
    </message>
    <message>
        <source>Position (rounded)</source>
        <translation>Posição (arredondada)</translation>
    </message>
    <message>
        <source>{count} places close together; look closer</source>
        <translation>{count} lugares próximos uns dos outros; olhe mais de perto</translation>
    </message>
    <message>
        <source>collects</source>
        <translation>recolhe</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lê</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>revê</translation>
    </message>
    <message>
        <source>administers</source>
        <translation>administra</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>State of this record</source>
        <translation>Estado deste registro</translation>
    </message>
    <message>
        <source>Comment or question</source>
        <translation>Comentário ou pergunta</translation>
    </message>
    <message>
        <source>Every device that collects can read the question to a record. No names, phone numbers or answers.</source>
        <translation>Cada dispositivo que recolhe pode ler a pergunta sobre um registro. Sem nomes, números de telefone nem respostas.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>chegou</translation>
    </message>
    <message>
        <source>correction arrived</source>
        <translation>chegou uma correção</translation>
    </message>
    <message>
        <source>The worker is asked something.</source>
        <translation>Pergunta-se algo ao trabalhador.</translation>
    </message>
    <message>
        <source>It can be used as it is.</source>
        <translation>Pode ser usado como está.</translation>
    </message>
    <message>
        <source>It is not used; the worker hears why.</source>
        <translation>Não é usado; o trabalhador fica a saber porquê.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>tem uma pergunta</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>selado</translation>
    </message>
    <message>
        <source>Received and safe here. It is not at headquarters yet; it goes on by itself when there is a network.</source>
        <translation>Recebido e seguro aqui. Ainda não está na sede; segue por si quando houver rede.</translation>
    </message>
    <message>
        <source>Received. Headquarters has this record.</source>
        <translation>Recebido. A sede tem este registro.</translation>
    </message>
    <message>
        <source>laptop without a name</source>
        <translation>laptop sem nome</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>conhecido aqui</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>novo aqui</translation>
    </message>
    <message>
        <source>lost since {moment}</source>
        <translation>perdido desde {moment}</translation>
    </message>
    <message>
        <source>the person asked for it</source>
        <translation>a pessoa pediu</translation>
    </message>
    <message>
        <source>there was no consent</source>
        <translation>não houve consentimento</translation>
    </message>
    <message>
        <source>it puts somebody in danger</source>
        <translation>põe alguém em perigo</translation>
    </message>
    <message>
        <source>This record was taken back on {day}: {reason}.</source>
        <translation>Este registro foi retirado em {day}: {reason}.</translation>
    </message>
    <message>
        <source>Take it out: answers, files, reviews and search words of all its versions go for good, and it cannot be sent here again. A line without content stays. What it made in lists, exports made before and backups are not changed.</source>
        <translation>Tire-o: respostas, arquivos, avaliações e palavras de busca de todas as versões desaparecem de vez, e não pode ser enviado para aqui outra vez. Fica uma linha sem conteúdo. O que ele fez em listas, exportações anteriores e cópias de segurança não mudam.</translation>
    </message>
    <message>
        <source>The person took this back. Delete it on this device too.</source>
        <translation>A pessoa retirou isto. Apague-o também neste dispositivo.</translation>
    </message>
    <message>
        <source>It is to go for good</source>
        <translation>É para desaparecer de vez</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>This says that a record was taken back.</source>
        <translation>Isto diz que um registro foi retirado.</translation>
    </message>
    <message>
        <source>That record is not here.</source>
        <translation>Esse registro não está aqui.</translation>
    </message>
</context>
<context>
    <name>observations</name>
    <message>
        <source>Draft: {answered} of {asked} questions answered.</source>
        <translation>Rascunho: {answered} de {asked} perguntas respondidas.</translation>
    </message>
    <message>
        <source>In the recycle bin. It can be restored for 30 days after it was deleted.</source>
        <translation>Na lixeira. Pode ser restaurada durante 30 dias depois de apagada.</translation>
    </message>
    <message>
        <source>Gone for good would be: {drafts} drafts and {finalised} finalised records, {unsent} of these not yet confirmed by headquarters, with {files} photos and files. {kept} records stay.</source>
        <translation>Sumiriam para sempre: {drafts} rascunhos e {finalised} observações finalizadas, {unsent} delas ainda não confirmadas pela sede, com {files} fotos e arquivos. Ficam {kept} observações.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters never had it.</source>
        <translation>Já não está neste laptop, nem as suas {files} fotos e arquivos. A sede nunca a teve.</translation>
    </message>
    <message>
        <source>It is gone from this laptop, with {files} photos and files. Headquarters has a copy or may have one: with the next delivery it is told to take out the record {instance}. If it does not have the form “Withdrawal”, that waits in the outbox. Backups from before still have it.</source>
        <translation>Já não está neste laptop, nem as suas {files} fotos e arquivos. A sede tem uma cópia ou pode ter: com a próxima entrega é informada de que deve tirar o registro {instance}. Se não tiver o formulário “Retirada”, isso espera na caixa de saída. As cópias de segurança de antes ainda o têm.</translation>
    </message>
    <message>
        <source>It is gone from here, with {files} photos and files, and cannot be sent here again. The device it came from may still have it, and so do backups from before.</source>
        <translation>Já não está aqui, nem as suas {files} fotos e arquivos, e não pode ser enviado para aqui outra vez. O dispositivo de onde veio ainda pode tê-lo, e as cópias de segurança de antes também.</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Ready to deliver. So far it is only on this laptop.</source>
        <translation>Pronta para entregar. Por enquanto está só neste laptop.</translation>
    </message>
    <message>
        <source>Headquarters has {acknowledged} of {total} parts. The rest is ready to deliver.</source>
        <translation>A sede tem {acknowledged} de {total} partes. O resto está pronto para entregar.</translation>
    </message>
    <message>
        <source>Carried by envelope {envelope}. Until headquarters gives its receipt code, this laptop has the only copy that is certain.</source>
        <translation>Levada pelo envelope {envelope}. Até a sede dar o código de recibo, este laptop tem a única cópia que é certa.</translation>
    </message>
    <message>
        <source>Handed over to the colleague with these words: {words}. Until headquarters confirms it, it stays here and is delivered from here too; it counts once.</source>
        <translation>Passada ao colega com estas palavras: {words}. Até a sede a confirmar, fica aqui e também é entregue daqui; conta uma vez.</translation>
    </message>
    <message>
        <source>Being delivered: {acknowledged} of {total} parts have arrived.</source>
        <translation>Em entrega: chegaram {acknowledged} de {total} partes.</translation>
    </message>
    <message>
        <source>Delivered. Headquarters has all of it.</source>
        <translation>Entregue. A sede a tem por inteiro.</translation>
    </message>
</context>
<context>
    <name>safeguards</name>
    <message>
        <source>This looks like a telephone number. Leave it out: it can lead to a person.</source>
        <translation>Isto parece um número de telefone. Não o inclua: ele pode levar a uma pessoa.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Leave it out: it can lead to a person.</source>
        <translation>Isto parece um endereço de e-mail. Não o inclua: ele pode levar a uma pessoa.</translation>
    </message>
    <message>
        <source>This looks like a number plate. Leave it out: it can lead to a person.</source>
        <translation>Isto parece uma matrícula ou placa de veículo. Não a inclua: ela pode levar a uma pessoa.</translation>
    </message>
    <message>
        <source>Is this a person? Leave names out: “{words}”. A role is enough.</source>
        <translation>Isto é uma pessoa? Não inclua nomes: “{words}”. A função basta.</translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>Records of this form are encrypted for headquarters when they are finalised. After that nobody can read, print or correct them on this laptop, also with the passphrase; the form, date, size, state and case code stay visible.</source>
        <translation>Os registros deste formulário são criptografados para a sede quando são finalizados. Depois disso ninguém pode lê-los, imprimi-los ou corrigi-los neste laptop, nem com a frase secreta; o formulário, a data, o tamanho, o estado e o código do caso continuam visíveis.</translation>
    </message>
    <message>
        <source>This form has no key, so its records stay readable on this laptop after finalising, for whoever has the passphrase.</source>
        <translation>Este formulário não tem chave, por isso os seus registros continuam a poder ser lidos neste laptop depois de finalizados, por quem tiver a frase secreta.</translation>
    </message>
    <message>
        <source>Headquarters wants this form sealed, but the form it offers has no key. Only headquarters can mend that, by offering the form with its public key. Until then, deliver soon.</source>
        <translation>A sede quer este formulário selado, mas o formulário que ela oferece não tem chave. Só a sede pode corrigir isso, oferecendo o formulário com a chave pública dela. Até lá, entregue depressa.</translation>
    </message>
    <message>
        <source>With a key from headquarters its records could no longer be read or corrected here once they are finalised.</source>
        <translation>Com uma chave da sede, os seus registros já não poderiam ser lidos nem corrigidos aqui depois de finalizados.</translation>
    </message>
    <message>
        <source>This form is sealed, and it registers sites or cases ({lists}). Servers make none from what they cannot read, so these lists do not grow by themselves: headquarters has to add them.</source>
        <translation>Este formulário é selado, e registra locais ou casos ({lists}). Os servidores não criam nenhum a partir do que não podem ler, por isso estas listas não crescem por si: a sede tem de os acrescentar.</translation>
    </message>
    <message>
        <source>This form registers sites or cases ({lists}). Sealed, it would register none, because a server makes none from what it cannot read. It is better left open, with little in it.</source>
        <translation>Este formulário registra locais ou casos ({lists}). Selado, não registraria nenhum, porque um servidor não cria nenhum a partir do que não pode ler. É melhor deixá-lo aberto, com pouco dentro.</translation>
    </message>
    <message>
        <source>The key in this form cannot be used, so no record can be begun with it. Headquarters has to offer the form again with a right key.</source>
        <translation>A chave deste formulário não pode ser usada, por isso não se pode começar nenhum registro com ele. A sede tem de oferecer o formulário de novo com uma chave certa.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>One of the two copies of the key file ({first}, {second}) is damaged. It is written again from the other one when the vault is unlocked next.</source>
        <translation>Uma das duas cópias do arquivo de chave ({first}, {second}) está danificada. Ela é gravada de novo a partir da outra na próxima vez que o cofre for desbloqueado.</translation>
    </message>
    <message>
        <source>After a power cut or a disk fault the newest changes could not be read; compare your last records with what you remember. What was unreadable is kept in {file}.</source>
        <translation>Depois de uma queda de energia ou uma falha do disco, as alterações mais recentes não puderam ser lidas; compare seus últimos registros com o que você lembra. O que não pôde ser lido está guardado em {file}.</translation>
    </message>
    <message>
        <source>The database is damaged in {places} places. Restore the last backup into a new folder, and keep this folder: much of it may still be readable.</source>
        <translation>O banco de dados está danificado em {places} lugares. Restaure a última cópia de segurança em uma pasta nova e guarde esta pasta: muito dela talvez ainda possa ser lido.</translation>
    </message>
    <message>
        <source>{rows} entries in the database refer to something that is not there. Make a backup now, keep the older ones too, and look through your last records.</source>
        <translation>{rows} entradas do banco de dados referem-se a algo que não está lá. Faça agora uma cópia de segurança, guarde também as mais antigas, e reveja os seus últimos registros.</translation>
    </message>
    <message>
        <source>The search index is damaged; searching may miss records. The records themselves are not affected. Let the index be made again.</source>
        <translation>O índice de pesquisa está danificado; a pesquisa pode não encontrar alguns registros. Os próprios registros não são afetados. Deixe que o índice seja criado de novo.</translation>
    </message>
    <message>
        <source>The journal of what was done to the records was altered or is damaged. The records themselves are told apart: compare what matters with what headquarters has.</source>
        <translation>O diário do que foi feito com os registros foi alterado ou está danificado. Os registros em si ficam à parte: compare o que importa com o que a sede tem.</translation>
    </message>
    <message>
        <source>{files} photos or files are damaged or missing. A backup may still have them.</source>
        <translation>{files} fotos ou arquivos estão danificados ou faltam. Uma cópia de segurança talvez ainda os tenha.</translation>
    </message>
    <message>
        <source>No passphrase yet.</source>
        <translation>Ainda não há frase secreta.</translation>
    </message>
    <message>
        <source>Only digits: a computer tries all of them. Take words that have nothing to do with each other.</source>
        <translation>Só algarismos: um computador tenta todos eles. Use palavras que não tenham nada a ver umas com as outras.</translation>
    </message>
    <message>
        <source>Far too easy to guess. Take four words or more.</source>
        <translation>Fácil demais de adivinhar. Use quatro palavras ou mais.</translation>
    </message>
    <message>
        <source>Too weak for what the vault may hold. Make it longer: four words or more.</source>
        <translation>Fraca demais para o que o cofre pode guardar. Torne-a mais longa: quatro palavras ou mais.</translation>
    </message>
    <message>
        <source>Just enough. One or two more words make it good.</source>
        <translation>Apenas suficiente. Mais uma ou duas palavras a tornam boa.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Boa.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>The records in this vault are older than they were when it was last locked: somebody or something put an earlier copy of the database in its place. Nothing was changed and everything in it can be read. If you did not do this yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>Os registros deste cofre são mais antigos do que quando foi bloqueado pela última vez: alguém ou algo colocou no lugar uma cópia anterior do banco de dados. Nada foi alterado e tudo pode ser lido. Se não foi você, compare os seus últimos registros com as suas anotações e avise a sede.</translation>
    </message>
    <message>
        <source>Parts of the database were exchanged for other, perhaps older ones while the vault was locked. Nothing was changed and everything in it can be read. Compare your last records with your notes and tell headquarters.</source>
        <translation>Partes do banco de dados foram trocadas por outras, talvez mais antigas, enquanto o cofre estava bloqueado. Nada foi alterado e tudo pode ser lido. Compare os seus últimos registros com as suas anotações e avise a sede.</translation>
    </message>
    <message>
        <source>This vault was in a later state on this computer before: its folder was replaced by an earlier copy. Nothing was changed and everything in it can be read. If you did not put the copy there yourself, compare your last records with your notes and tell headquarters.</source>
        <translation>Este cofre já esteve em um estado mais recente neste computador: a pasta foi trocada por uma cópia anterior. Nada foi alterado e tudo pode ser lido. Se não foi você que pôs a cópia, compare os seus últimos registros com as suas anotações e avise a sede.</translation>
    </message>
    <message>
        <source>Destroying the keys makes it impractical, not impossible, to get anything back: an SSD, a cloud folder or a snapshot may keep old blocks of the key file, and whoever has a backup and its passphrase, or headquarters where you let it in, can still open that backup.</source>
        <translation>Destruir as chaves torna impraticável, não impossível, recuperar algo: um SSD, uma pasta na nuvem ou um instantâneo pode guardar blocos antigos do arquivo de chaves, e quem tem uma cópia de segurança e a frase secreta, ou a sede onde você permitiu, ainda pode abrir essa cópia.</translation>
    </message>
    <message>
        <source>Everything in this vault would be gone for good: {records} records, {unsent} of them not yet confirmed by headquarters, and {files} photos and files.</source>
        <translation>Tudo neste cofre sumiria para sempre: {records} observações, {unsent} delas ainda não confirmadas pela sede, e {files} fotos e arquivos.</translation>
    </message>
    <message>
        <source>Typed where the vault is unlocked, this passphrase destroys the keys of the vault, for you, the recovery key and headquarters alike. What was not delivered or backed up is lost for good. The answer looks like that of a wrong passphrase.</source>
        <translation>Digitada onde se desbloqueia o cofre, esta frase secreta destrói as chaves do cofre, tanto para você como para a chave de recuperação e para a sede. O que não foi entregue nem tem cópia de segurança perde-se para sempre. A resposta parece a de uma frase secreta errada.</translation>
    </message>
    <message>
        <source>It can put you in danger: whoever forces you may hold a copy of the disk, may know of this function, or may punish you because nothing opens. Destroying records may also be a crime where you are. Records that were sealed or delivered and cleared away before a journey protect more, and you can answer every question truthfully.</source>
        <translation>Pode pôr você em perigo: quem o obriga pode ter uma cópia do disco, pode conhecer esta função, ou pode castigar você porque nada abre. Destruir registros também pode ser crime onde você está. Os registros que foram selados, ou entregues e removidos daqui antes de uma viagem, protegem mais, e você pode responder a cada pergunta com a verdade.</translation>
    </message>
    <message>
        <source>It does not reach backups, and it ends when the keys are exchanged: set it again after that. Take words that nobody types by mistake.</source>
        <translation>Não alcança as cópias de segurança, e deixa de valer quando as chaves são trocadas: defina-a de novo depois disso. Use palavras que ninguém digite por engano.</translation>
    </message>
</context>
<context>
    <name>xforms</name>
    <message>
        <source>this element stands twice in the form&apos;s data and is no repeat; only the first is used</source>
        <translation>este elemento aparece duas vezes nos dados do formulário e não é uma repetição; só o primeiro é usado</translation>
    </message>
    <message>
        <source>this bind refers to a question that is not in the form&apos;s data; it is ignored</source>
        <translation>este bind se refere a uma pergunta que não está nos dados do formulário; ele é ignorado</translation>
    </message>
    <message>
        <source>the data type “{type}” is not known; the answer is kept as text</source>
        <translation>o tipo de dado “{type}” não é conhecido; a resposta é guardada como texto</translation>
    </message>
    <message>
        <source>a list has no name; nothing can refer to it</source>
        <translation>uma lista não tem nome; nada pode se referir a ela</translation>
    </message>
    <message>
        <source>two lists have the same name “{name}”</source>
        <translation>duas listas têm o mesmo nome “{name}”</translation>
    </message>
    <message>
        <source>an action writes to a question that does not exist; it is ignored</source>
        <translation>uma ação escreve em uma pergunta que não existe; ela é ignorada</translation>
    </message>
    <message>
        <source>the form wants sound recorded in the background while it is filled in; on a laptop that does not do so, the record goes without</source>
        <translation>o formulário quer que se grave som em segundo plano enquanto é preenchido; num laptop que não o faz, o registro vai sem ele</translation>
    </message>
    <message>
        <source>the form does not say by which version of entities it works; its records create and change none</source>
        <translation>o formulário não diz com que versão de entities trabalha; os seus registros não criam nem alteram nenhuma</translation>
    </message>
    <message>
        <source>it uses version “{version}” of entities, which this app does not know</source>
        <translation>usa a versão “{version}” de entities, que este aplicativo não conhece</translation>
    </message>
    <message>
        <source>it was made with another form</source>
        <translation>foi feito com outro formulário</translation>
    </message>
    <message>
        <source>The form is encrypted and makes entities of the list {lists}. Servers make none from what they cannot read: leave out the key, or the entities.</source>
        <translation>O formulário é criptografado e cria entidades da lista {lists}. Os servidores não criam nenhuma a partir do que não podem ler: deixe de fora a chave, ou as entidades.</translation>
    </message>
    <message>
        <source>The form has no public key: its records stay readable on the laptop after finalising, for whoever has the passphrase.</source>
        <translation>O formulário não tem chave pública: os seus registros continuam a poder ser lidos no laptop depois de finalizados, por quem tiver a frase secreta.</translation>
    </message>
    <message>
        <source>The form makes entities of the list {lists}. With a public key its records would be sealed, and servers make no entities from what they cannot read.</source>
        <translation>O formulário cria entidades da lista {lists}. Com uma chave pública os seus registros seriam selados, e os servidores não criam entidades a partir do que não podem ler.</translation>
    </message>
    <message>
        <source>the form needs the file {name}, which is not beside it</source>
        <translation>o formulário precisa do arquivo {name}, que não está junto dele</translation>
    </message>
    <message>
        <source>the file {name} of the list “{list}” cannot be read as a list</source>
        <translation>o arquivo {name} da lista “{list}” não pode ser lido como lista</translation>
    </message>
    <message>
        <source>its list of files is not complete</source>
        <translation>a lista de arquivos não está completa</translation>
    </message>
    <message>
        <source>it was encrypted for another key</source>
        <translation>foi criptografado para outra chave</translation>
    </message>
    <message>
        <source>its parts were changed or do not belong together</source>
        <translation>as partes foram alteradas ou não pertencem ao mesmo conjunto</translation>
    </message>
    <message>
        <source>one of its files is damaged or cut short</source>
        <translation>um dos arquivos está danificado ou cortado</translation>
    </message>
    <message>
        <source>the private key cannot be opened with this passphrase</source>
        <translation>a chave privada não pode ser aberta com esta frase secreta</translation>
    </message>
    <message>
        <source>the private key is not an RSA key</source>
        <translation>a chave privada não é uma chave RSA</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>não está criptografado</translation>
    </message>
    <message>
        <source>its file {name} is missing</source>
        <translation>falta o arquivo {name}</translation>
    </message>
    <message>
        <source>it is not a public key</source>
        <translation>não é uma chave pública</translation>
    </message>
    <message>
        <source>it is not an RSA key</source>
        <translation>não é uma chave RSA</translation>
    </message>
    <message>
        <source>it has {bits} bits, and fewer than {usual} can be broken</source>
        <translation>tem {bits} bits, e com menos de {usual} pode ser quebrada</translation>
    </message>
    <message>
        <source>The key of this form has {bits} bits. ODK Central itself only decrypts records made with keys of {usual} bits; others have to be decrypted by hand.</source>
        <translation>A chave deste formulário tem {bits} bits. O próprio ODK Central só decifra registros feitos com chaves de {usual} bits; os outros precisam ser decifrados à mão.</translation>
    </message>
    <message>
        <source>the form is too large for some of its rules to be looked at</source>
        <translation>o formulário é grande demais para que algumas das suas regras sejam examinadas</translation>
    </message>
    <message>
        <source>the language “{language}” has no code such as (en) behind its name, so it is never chosen by itself</source>
        <translation>o idioma “{language}” não tem um código como (en) depois do nome, por isso nunca é escolhido automaticamente</translation>
    </message>
    <message>
        <source>{count} texts are missing in “{language}”, such as {example}</source>
        <translation>faltam {count} textos em “{language}”, como {example}</translation>
    </message>
    <message>
        <source>the choice value “{value}” has a space in it; several answers could not be told apart</source>
        <translation>o valor de opção “{value}” contém um espaço; não seria possível distinguir várias respostas</translation>
    </message>
    <message>
        <source>the choice value “{value}” is there twice</source>
        <translation>o valor de opção “{value}” aparece duas vezes</translation>
    </message>
    <message>
        <source>there is nothing to choose from</source>
        <translation>não há nada para escolher</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not supported; a plain question is shown</source>
        <translation>a aparência “{word}” não é suportada; uma pergunta simples é mostrada</translation>
    </message>
    <message>
        <source>the appearance “{word}” is not known</source>
        <translation>a aparência “{word}” não é conhecida</translation>
    </message>
    <message>
        <source>the form has no list named “{name}”</source>
        <translation>o formulário não tem nenhuma lista chamada “{name}”</translation>
    </message>
    <message>
        <source>this question has no label</source>
        <translation>esta pergunta não tem rótulo</translation>
    </message>
    <message>
        <source>how the form is filled is not logged</source>
        <translation>não se registra como o formulário é preenchido</translation>
    </message>
    <message>
        <source>a position is only filled in by itself where the device knows it</source>
        <translation>uma posição só é preenchida por si mesma onde o dispositivo a conhece</translation>
    </message>
    <message>
        <source>this form asks nothing</source>
        <translation>este formulário não pergunta nada</translation>
    </message>
    <message>
        <source>this group is empty</source>
        <translation>este grupo está vazio</translation>
    </message>
    <message>
        <source>“{source}” has a question that is compared with nothing: it counts as true here when it is answered, and always in some programs; compare it with a value</source>
        <translation>“{source}” tem uma pergunta que não é comparada com nada: aqui conta como verdadeira quando tem resposta, e sempre em alguns programas; compare com um valor</translation>
    </message>
    <message>
        <source>a calculation that is true or false is compared with 1 or 0; programs store it as “true” or as “1”. Use if(…, 1, 0) there</source>
        <translation>um cálculo que é verdadeiro ou falso é comparado com 1 ou 0; os programas o guardam como “true” ou como “1”. Use ali if(…, 1, 0)</translation>
    </message>
    <message>
        <source>a question of a repeat is used from outside it as if there were only one: comparing takes any of the answers here, everything else the first, and some programs stop; say which instance is meant</source>
        <translation>uma pergunta de uma repetição é usada fora dela como se houvesse só uma: aqui a comparação aceita qualquer das respostas, todo o resto a primeira, e alguns programas param; diga que instância se quer</translation>
    </message>
    <message>
        <source>the pattern “{pattern}” has to fit the whole answer here, and a part of it in some programs; write ^ at its start and $ at its end</source>
        <translation>o padrão “{pattern}” precisa corresponder aqui a toda a resposta, e em alguns programas a uma parte dela; escreva ^ no início e $ no fim</translation>
    </message>
    <message>
        <source>{function}() looks at one answer only, that of the same repeat instance; to take all instances, calculate it outside the repeat</source>
        <translation>{function}() olha para uma só resposta, a da mesma instância da repetição; para usar todas as instâncias, calcule fora da repetição</translation>
    </message>
    <message>
        <source>{function}() leaves answers out that are empty; some programs give nothing as soon as one is</source>
        <translation>{function}() deixa de fora as respostas vazias; alguns programas não dão nada assim que uma o esteja</translation>
    </message>
    <message>
        <source>“{text}” is not the way numbers are written in forms, so it is none here; some programs read it</source>
        <translation>“{text}” não é a forma como se escrevem números nos formulários, por isso aqui não é um número; alguns programas leem-no</translation>
    </message>
    <message>
        <source>“{text}” is not a date; the result is empty</source>
        <translation>“{text}” não é uma data; o resultado fica vazio</translation>
    </message>
    <message>
        <source>this group refers to nothing in the form&apos;s data; it only groups on screen</source>
        <translation>este grupo não se refere a nada nos dados do formulário; ele só agrupa na tela</translation>
    </message>
    <message>
        <source>this repeat refers to nothing in the form&apos;s data; its questions are not shown</source>
        <translation>esta repetição não se refere a nada nos dados do formulário; suas perguntas não são mostradas</translation>
    </message>
    <message>
        <source>the control “{control}” is not known; it is not shown</source>
        <translation>o controle “{control}” não é conhecido; não é mostrado</translation>
    </message>
    <message>
        <source>this question refers to nothing in the form&apos;s data; it is not shown</source>
        <translation>esta pergunta não se refere a nada nos dados do formulário; não é mostrada</translation>
    </message>
    <message>
        <source>this way of listing choices is not supported; the question has no choices</source>
        <translation>esta forma de listar opções não é suportada; a pergunta não tem opções</translation>
    </message>
    <message>
        <source>the form is no well-formed XML: a “&lt;” in a condition has to be written “&amp;lt;”; it is read as meant</source>
        <translation>o formulário não é XML bem formado: um “&lt;” em uma condição deve ser escrito “&amp;lt;”; é lido como se quis</translation>
    </message>
    <message>
        <source>its model holds no instance</source>
        <translation>o modelo não contém nenhuma instância</translation>
    </message>
    <message>
        <source>its first instance is empty</source>
        <translation>a primeira instância está vazia</translation>
    </message>
    <message>
        <source>it has no XForms model</source>
        <translation>não tem um modelo XForms</translation>
    </message>
    <message>
        <source>the expression “{source}” ({what}) does not work: {problem}</source>
        <translation>a expressão “{source}” ({what}) não funciona: {problem}</translation>
    </message>
    <message>
        <source>it is not a workbook, or it is damaged</source>
        <translation>não é uma pasta de trabalho, ou está danificado</translation>
    </message>
    <message>
        <source>one of its sheets is damaged</source>
        <translation>uma das planilhas está danificada</translation>
    </message>
    <message>
        <source>it is protected with a password or damaged; save it as .xlsx without a password</source>
        <translation>está protegido com senha ou danificado; salve como .xlsx sem senha</translation>
    </message>
    <message>
        <source>these are far too many or too long columns</source>
        <translation>são colunas demais ou longas demais</translation>
    </message>
    <message>
        <source>it has far too many sheets, or too long names of sheets</source>
        <translation>tem planilhas demais, ou nomes de planilhas longos demais</translation>
    </message>
    <message>
        <source>the text in column {column} is longer than a cell can hold</source>
        <translation>o texto na coluna {column} é mais longo do que uma célula pode conter</translation>
    </message>
    <message>
        <source>column {column} mentions far too many questions</source>
        <translation>a coluna {column} menciona perguntas demais</translation>
    </message>
    <message>
        <source>a sheet has far too many cells</source>
        <translation>uma planilha tem células demais</translation>
    </message>
    <message>
        <source>it unpacks to far more than a form can be</source>
        <translation>ao descompactar, fica muito maior do que um formulário pode ser</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>está protegido com uma senha</translation>
    </message>
    <message>
        <source>it holds two files with the same name</source>
        <translation>contém dois arquivos com o mesmo nome</translation>
    </message>
    <message>
        <source>it declares entities, as attacks do</source>
        <translation>declara entities, como fazem os ataques</translation>
    </message>
    <message>
        <source>the converter gave up on it ({problem})</source>
        <translation>o conversor não conseguiu lidar com ele ({problem})</translation>
    </message>
    <message>
        <source>it holds no survey sheet, so it is not an XLSForm</source>
        <translation>não contém a planilha survey, por isso não é um XLSForm</translation>
    </message>
    <message>
        <source>its text encoding is not known</source>
        <translation>a codificação do texto não é conhecida</translation>
    </message>
    <message>
        <source>it is nested more than {depth} levels deep</source>
        <translation>está aninhado a mais de {depth} níveis</translation>
    </message>
    <message>
        <source>it has far too many elements</source>
        <translation>tem elementos demais</translation>
    </message>
    <message>
        <source>an element has far too many attributes</source>
        <translation>um elemento tem atributos demais</translation>
    </message>
    <message>
        <source>it declares far too many namespaces</source>
        <translation>declara espaços de nomes demais</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>declara um tipo de documento</translation>
    </message>
    <message>
        <source>it declares an entity</source>
        <translation>declara uma entity</translation>
    </message>
    <message>
        <source>it refers to something outside the file</source>
        <translation>refere-se a algo fora do arquivo</translation>
    </message>
</context>
</TS>
