"""Small forms for tests: a visit with a photo and a repeat, and a site that becomes an entity."""

from __future__ import annotations

_HEAD = """<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:jr="http://openrosa.org/javarosa"
  xmlns:entities="http://www.opendatakit.org/xforms/entities"
  xmlns:odk="http://www.opendatakit.org/xforms"><h:head>"""


def visit(version: str = "1", extra: str = "") -> bytes:
    """A visit: note (required), kind of place, danger, photo, and groups of children."""
    return f"""{_HEAD}<h:title>Visit</h:title><model odk:xforms-version="1.0.0">
<itext><translation lang="English (en)" default="true()">
<text id="k_pit"><value>Open pit</value></text><text id="k_river"><value>River</value></text>
</translation><translation lang="Nederlands (nl)">
<text id="k_pit"><value>Dagbouw</value></text><text id="k_river"><value>Rivier</value></text>
</translation></itext>
<instance><data id="visit" version="{version}"><start/><name/><note/><kind/><secret/><danger/>
<photo/><group jr:template=""><children/></group><group><children/></group><total/>{extra}
<meta><instanceID/><instanceName/></meta></data></instance>
<instance id="kinds"><root><item><name>pit</name><itextId>k_pit</itextId></item>
<item><name>river</name><itextId>k_river</itextId></item></root></instance>
<bind nodeset="/data/start" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>
<bind nodeset="/data/name" type="string"/>
<bind nodeset="/data/note" type="string" required="true()"/>
<bind nodeset="/data/kind" type="string"/>
<bind nodeset="/data/secret" type="string" relevant="/data/kind = 'river'"/>
<bind nodeset="/data/danger" type="string"/>
<bind nodeset="/data/photo" type="binary"/>
<bind nodeset="/data/group/children" type="int"/>
<bind nodeset="/data/total" type="string" calculate="sum(/data/group/children)"/>
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>
<bind nodeset="/data/meta/instanceName" type="string" calculate="/data/name"/>
</model></h:head><h:body>
<input ref="/data/name"><label>Name</label></input>
<input ref="/data/note"><label>Note</label></input>
<select1 ref="/data/kind"><label>Kind</label><itemset nodeset="instance('kinds')/root/item">
<value ref="name"/><label ref="jr:itext(itextId)"/></itemset></select1>
<input ref="/data/secret"><label>Secret</label></input>
<select1 ref="/data/danger"><label>Danger</label>
<item><label>Yes</label><value>yes</value></item><item><label>No</label><value>no</value></item>
</select1>
<upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>
<group ref="/data/group"><label>Children</label><repeat nodeset="/data/group">
<input ref="/data/group/children"><label>How many</label></input></repeat></group>
</h:body></h:html>""".encode()


def site(form_id: str = "site") -> bytes:
    """A site: its record creates an entity in the list `sites`, or updates the chosen one."""
    return f"""{_HEAD}<h:title>Site</h:title>
<model odk:xforms-version="1.0.0" entities:entities-version="2024.1.0">
<instance><data id="{form_id}" version="1"><known/><label/><active/><meta><instanceID/>
<instanceName/><entity dataset="sites" id="" create="" update="" baseVersion="" trunkVersion=""
 branchId=""><label/></entity></meta></data></instance>
<instance id="sites" src="jr://file-csv/sites.csv"/>
<bind nodeset="/data/known" type="string"/>
<bind nodeset="/data/label" type="string"/>
<bind nodeset="/data/active" type="string" entities:saveto="active"/>
<bind nodeset="/data/meta/entity/@create" calculate="if(/data/known = '', '1', '')"/>
<bind nodeset="/data/meta/entity/@update" calculate="if(/data/known != '', '1', '')"/>
<bind nodeset="/data/meta/entity/@id" type="string"
 calculate="if(/data/known = '', once(uuid()), /data/known)"/>
<bind nodeset="/data/meta/entity/@baseVersion" type="string"
 calculate="instance('sites')/root/item[name = /data/known]/__version"/>
<bind nodeset="/data/meta/entity/@trunkVersion" type="string"
 calculate="instance('sites')/root/item[name = /data/known]/__trunkVersion"/>
<bind nodeset="/data/meta/entity/@branchId" type="string"
 calculate="instance('sites')/root/item[name = /data/known]/__branchId"/>
<bind nodeset="/data/meta/entity/label" type="string" calculate="/data/label"/>
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>
<bind nodeset="/data/meta/instanceName" type="string" calculate="/data/label"/>
</model></h:head><h:body>
<select1 ref="/data/known"><label>Known</label><itemset nodeset="instance('sites')/root/item">
<value ref="name"/><label ref="label"/></itemset></select1>
<input ref="/data/label"><label>Label</label></input>
<input ref="/data/active"><label>Active</label></input>
</h:body></h:html>""".encode()
