# A mail that arrives as it was meant: text and HTML side by side, encoded
# headers, inline styles, a preview line, and a one-click way to unsubscribe.

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

message = EmailMessage(policy=policy.SMTP)
message["From"] = "Tea shop <news@shop.example>"
message["To"] = "Jürgen <juergen@example.org>"
message["Subject"] = "Grüner Tee ist da"
message["List-Unsubscribe"] = "<https://shop.example/u/42>"
message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
message.set_content("Green tea is here: https://shop.example/tea\n")
message.add_alternative(
    """\
<div style="display:none">Fresh from Japan</div>
<table role="presentation" width="600"><tr><td style="font-family:sans-serif">
<h1 style="font-size:22px">Green tea is here</h1>
<a href="https://shop.example/tea" style="padding:12px;background:#15803d;color:#fff">Look</a>
</td></tr></table>
""",
    subtype="html",
)

wire = message.as_bytes()
print([line.decode() for line in wire.split(b"\r\n") if line.startswith(b"Subject")])
read = BytesParser(policy=policy.default).parsebytes(wire)
print("subject as read:", read["Subject"])
print("parts:", [part.get_content_type() for part in read.iter_parts()])

html = read.get_body(("html",)).get_content()
print("styles are inline:", "<style" not in html)
print("layout table is no data table:", 'role="presentation"' in html)
print("size:", "below" if len(wire) < 102_000 else "above", "the 102 KB at which Gmail cuts")
