from tests.hub.client import visit
def test_smoke(phone, headquarters, hub):
    print(phone.get("/formList"))
    xml = visit(photo="p.jpg", ages=(3,5), who="<![CDATA[<b>x]]>")
    print(phone.send(xml, {"p.jpg": b"\xff\xd8\xff"+b"x"*300000}))
    print(hub.arrivals())
    print(headquarters.get("/arrivals").text)
    print(headquarters.get("/arrivals/"+hub.arrivals()[0].instance_id).text)
    a=headquarters.post("/accounts", csrf=headquarters.csrf, name="New <b>")
    print(a.text)
