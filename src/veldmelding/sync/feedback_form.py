"""The form that brings the list `feedback` to laptops and phones, and takes short answers back.

Central hands an entity list only to those who get a form that uses it. This one is also of use by
itself: on a phone with Collect people see what is asked about a record, and answer in words.
"""

from __future__ import annotations

from typing import Final

LIST: Final = "feedback"
FORM_ID: Final = "feedback_answers"
PROPERTIES: Final = ("instance_id", "state", "question", "asked", "by")

_FORM: Final = """<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" \
xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" \
xmlns:odk="http://www.opendatakit.org/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <h:head>
    <h:title>Answers to headquarters</h:title>
    <model odk:xforms-version="1.0.0">
      <itext>
        <translation lang="English (en)" default="true()">
          <text id="record"><value>Which record is it about?</value></text>
          <text id="question"><value>Headquarters asks: <output \
value="/data/question"/></value></text>
          <text id="answer"><value>Your answer</value></text>
          <text id="hint"><value>No names, phone numbers or plates.</value></text>
        </translation>
        <translation lang="Français (fr)">
          <text id="record"><value>De quel enregistrement s’agit-il ?</value></text>
          <text id="question"><value>Le siège demande : <output \
value="/data/question"/></value></text>
          <text id="answer"><value>Votre réponse</value></text>
          <text id="hint"><value>Pas de noms, numéros de téléphone ni plaques.</value></text>
        </translation>
        <translation lang="Nederlands (nl)">
          <text id="record"><value>Om welke registratie gaat het?</value></text>
          <text id="question"><value>Het hoofdkantoor vraagt: <output \
value="/data/question"/></value></text>
          <text id="answer"><value>Antwoord</value></text>
          <text id="hint"><value>Geen namen, telefoonnummers of kentekens.</value></text>
        </translation>
      </itext>
      <instance>
        <data id="feedback_answers" version="1">
          <record/>
          <question/>
          <question_note/>
          <answer/>
          <orx:meta><orx:instanceID/><orx:instanceName/></orx:meta>
        </data>
      </instance>
      <instance id="feedback" src="jr://file-csv/feedback.csv"/>
      <bind nodeset="/data/record" type="string" required="true()"/>
      <bind nodeset="/data/question" type="string" calculate="\
instance('feedback')/root/item[name = /data/record ]/question"/>
      <bind nodeset="/data/question_note" type="string" readonly="true()" \
relevant=" /data/question != ''"/>
      <bind nodeset="/data/answer" type="string" required="true()"/>
      <bind nodeset="/data/orx:meta/orx:instanceID" type="string" readonly="true()" \
jr:preload="uid"/>
      <bind nodeset="/data/orx:meta/orx:instanceName" type="string" \
calculate="jr:choice-name( /data/record , '/data/record')"/>
    </model>
  </h:head>
  <h:body>
    <select1 ref="/data/record" appearance="minimal">
      <label ref="jr:itext('record')"/>
      <itemset nodeset="instance('feedback')/root/item[state = 'hasIssues' or state = 'rejected']">
        <value ref="name"/>
        <label ref="label"/>
      </itemset>
    </select1>
    <input ref="/data/question_note"><label ref="jr:itext('question')"/></input>
    <input ref="/data/answer" appearance="multiline">
      <label ref="jr:itext('answer')"/>
      <hint ref="jr:itext('hint')"/>
    </input>
  </h:body>
</h:html>
"""


def form_xml() -> bytes:
    """Give the form as it is uploaded."""
    return _FORM.encode("utf-8")
