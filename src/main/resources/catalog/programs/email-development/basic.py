# A mail that arrives as it was meant: text and HTML side by side, encoded
# headers, inline styles, a preview line, and a one-click way to unsubscribe.

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

message = EmailMessage(policy=policy.SMTP)
message["From"] = "Tea shop <news@shop.example>"
message["To"] = "Jürgen <juergen@example.org>"
message["Subject"] = "Grüner Tee ist da"
message["Date"] = "Sun, 01 Mar 2026 09:00:00 +0000"
message["Message-ID"] = "<march.42@shop.example>"
message["List-Unsubscribe"] = "<https://shop.example/u/kQ3vX9rT2mB7>"  # nobody guesses it
message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # counts if DKIM signs both
message.set_content("Grüner Tee ist da: https://shop.example/tea\n")
message.add_alternative(
    """\
<!DOCTYPE html><html lang="de"><body>
<div style="display:none;mso-hide:all">Frisch aus Japan</div>
<table role="presentation" width="600"><tr><td style="font-family:sans-serif">
<h1 style="font-size:22px">Grüner Tee ist da</h1>
<table role="presentation"><tr><td style="padding:12px;background:#15803d">
<a href="https://shop.example/tea" style="color:#fff">Zum Tee</a>
</td></tr></table></td></tr></table></body></html>
""",
    subtype="html",
)

wire = message.as_bytes()
print([line.decode() for line in wire.split(b"\r\n") if line.startswith(b"Subject")])
read = BytesParser(policy=policy.default).parsebytes(wire)
print("subject as read:", read["Subject"])
print("parts:", [part.get_content_type() for part in read.iter_parts()])

html = read.get_body(("html",)).get_content()
print("preview line comes first:", html.index("Frisch aus Japan") < html.index("<table"))
print("styles are inline:", "style=" in html and "<style" not in html)
print("layout tables are no data tables:", html.count("<table") == html.count('<table role="presentation"'))
print("unsubscribe:", read["List-Unsubscribe"], read["List-Unsubscribe-Post"])
print(f"size: {len(html.encode())} bytes of HTML; Gmail cuts at about 102 KB")
