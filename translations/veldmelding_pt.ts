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
    <message>
        <source>Looking for new forms</source>
        <translation>Procurando formulários novos</translation>
    </message>
    <message>
        <source>The connection works. Headquarters answered.</source>
        <translation>A conexão funciona. A sede respondeu.</translation>
    </message>
    <message numerus="yes">
        <source>%n new form(s) or version(s).</source>
        <translation>
            <numerusform>%n formulário ou versão nova.</numerusform>
            <numerusform>%n formulários ou versões novas.</numerusform>
        </translation>
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
    <name>Desktop</name>
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
        <source>or drop the picture here</source>
        <translation>ou solte a imagem aqui</translation>
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
    <name>LanguageStep</name>
    <message>
        <source>Which language do you want to read?</source>
        <translation>Em que idioma você quer ler?</translation>
    </message>
    <message>
        <source>You can change it at any time in Settings. Forms have their own languages.</source>
        <translation>Você pode mudá-lo a qualquer momento em Configurações. Os formulários têm seus próprios idiomas.</translation>
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
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>all {all} part(s)</source>
        <translation>todas as partes: {all}</translation>
    </message>
    <message>
        <source>{done} of {all} part(s)</source>
        <translation>{done} de {all} partes</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
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
    <name>PhotoQuestion</name>
    <message>
        <source>Choose a photo</source>
        <translation>Escolher uma foto</translation>
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
    <name>RecordLine</name>
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
    <name>RecoveryPage</name>
    <message>
        <source>Open with the recovery key</source>
        <translation>Abrir com a chave de recuperação</translation>
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
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
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
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Vault: {label}</source>
        <translation>Cofre: {label}</translation>
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
        <source>What does your recovery sheet say?</source>
        <translation>O que diz a sua folha de recuperação?</translation>
    </message>
    <message>
        <source>Type two groups from the paper. This shows that it can be read.</source>
        <translation>Digite dois grupos do papel. Isso mostra que ele pode ser lido.</translation>
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
        <source>✓ Saved as {name}. It is not encrypted: print it, then delete the file.</source>
        <translation>✓ Salvo como {name}. Não está criptografado: imprima-o e depois apague o arquivo.</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
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
    <name>SafetySection</name>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Loc&amp;k by itself after</source>
        <translation>Bloqueio &amp;automático após</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloqueio automático após</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your &amp;team code</source>
        <translation>O código da sua &amp;equipe</translation>
    </message>
    <message>
        <source>Your team code</source>
        <translation>O código da sua equipe</translation>
    </message>
    <message>
        <source>Forms that ask for it are filled in with it. Not your name: a code like GOM07.</source>
        <translation>Os formulários que o pedem são preenchidos com ele. Não é o seu nome: é um código como GOM07.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Alterar a frase secreta…</translation>
    </message>
    <message>
        <source>Passphrase until no&amp;w</source>
        <translation>Frase secreta a&amp;tual</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>The recovery key stays the same. A copy of the vault made before still opens with the old passphrase.</source>
        <translation>A chave de recuperação continua a mesma. Uma cópia do cofre feita antes ainda abre com a frase secreta antiga.</translation>
    </message>
    <message>
        <source>✓ The passphrase was changed.</source>
        <translation>✓ A frase secreta foi alterada.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Alterando a frase secreta</translation>
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
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
    <name>_SliderNumber</name>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Escreva um número, por exemplo 12,5.</translation>
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
        <source>Headquarters wants observations of this form sealed to its key, and this one is not. It was not sent and is safe on this laptop. Ask headquarters what to do.</source>
        <translation>A sede quer as observações deste formulário seladas com a chave dela, e esta não está. Ela não foi enviada e está segura neste laptop. Pergunte à sede o que fazer.</translation>
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
        <source>This set-up code is much larger than one can be and was refused. Ask headquarters for a new one.</source>
        <translation>Este código de configuração é muito maior do que pode ser e foi recusado. Peça um novo à sede.</translation>
    </message>
    <message>
        <source>This address of {host} does not say who you are. Ask headquarters for the set-up code of your app user, or enter a user name and password.</source>
        <translation>Este endereço de {host} não diz quem você é. Peça à sede o código de configuração do seu usuário do aplicativo, ou digite um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>This code is only for trying out a form that is still being made. Ask headquarters for the set-up code of your app user.</source>
        <translation>Este código serve só para testar um formulário que ainda está sendo feito. Peça à sede o código de configuração do seu usuário do aplicativo.</translation>
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
</context>
<context>
    <name>evidence</name>
    <message>
        <source>This folder holds {records} records as they were finalised, byte for byte, in the folder originals. The file log.jsonl says when each was made, changed, finalised and delivered; every line is signed. Verify all of it with verify_evidence.py from the documentation of Veldmelding, and compare the fingerprint of the key with what headquarters has: {fingerprint}. What is in this folder is not encrypted.</source>
        <translation>Esta pasta contém {records} observações como foram finalizadas, byte por byte, na pasta originals. O arquivo log.jsonl diz quando cada uma foi criada, alterada, finalizada e entregue; cada linha é assinada. Verifique tudo com verify_evidence.py da documentação do Veldmelding, e compare a impressão da chave com a que a sede tem: {fingerprint}. O que está nesta pasta não está criptografado.</translation>
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
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Ir para o conteúdo</translation>
    </message>
    <message>
        <source>Records received: {count}. The newest is first.</source>
        <translation>Registros recebidos: {count}. O mais novo vem primeiro.</translation>
    </message>
    <message>
        <source>Records that phones and laptops send will be listed here.</source>
        <translation>Os registros enviados por telefones e laptops aparecerão aqui.</translation>
    </message>
    <message>
        <source>Make an account for the first one</source>
        <translation>Criar uma conta para o primeiro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
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
        <source>replaced by a correction</source>
        <translation>substituído por uma correção</translation>
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
        <source>Every account of this hub can fetch these forms and send records of them.</source>
        <translation>Cada conta desta central de recepção pode baixar estes formulários e enviar registros deles.</translation>
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
        <source>may send</source>
        <translation>pode enviar</translation>
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
        <source>Save the record as XML, exactly as it arrived</source>
        <translation>Salvar o registro como XML, exatamente como chegou</translation>
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
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>What this hub receives is encrypted. Its passphrase opens these pages.</source>
        <translation>O que esta central de recepção recebe é criptografado. A frase secreta dela abre estas páginas.</translation>
    </message>
    <message>
        <source>Passphrase of this hub</source>
        <translation>Frase secreta desta central de recepção</translation>
    </message>
    <message>
        <source>This is not the passphrase of this hub.</source>
        <translation>Esta não é a frase secreta desta central de recepção.</translation>
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
        <source>{rows} entries in the database refer to something that is not there.</source>
        <translation>{rows} entradas no banco de dados se referem a algo que não está lá.</translation>
    </message>
    <message>
        <source>The search index is damaged; searching may miss records.</source>
        <translation>O índice de pesquisa está danificado; a pesquisa pode deixar de fora alguns registros.</translation>
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
        <source>sound is not recorded in the background</source>
        <translation>não se grava som em segundo plano</translation>
    </message>
    <message>
        <source>an action writes to a question that does not exist; it is ignored</source>
        <translation>uma ação escreve em uma pergunta que não existe; ela é ignorada</translation>
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
        <source>the pattern “{pattern}” has to fit the whole answer here, and a part of it in some programs; write ^ at its start and $ at its end</source>
        <translation>o padrão “{pattern}” precisa corresponder aqui a toda a resposta, e em alguns programas a uma parte dela; escreva ^ no início e $ no fim</translation>
    </message>
    <message>
        <source>{function}() looks at one answer only, that of the same repeat instance; to take all instances, calculate it outside the repeat</source>
        <translation>{function}() olha para uma só resposta, a da mesma instância da repetição; para usar todas as instâncias, calcule fora da repetição</translation>
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
</context>
</TS>
