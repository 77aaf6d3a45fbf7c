# A reviewer's first pass: patterns that are dangerous in Python code, each with
# the reason and what to write instead. The code below is read, never run.

import re

CODE = '''\
def show(user_id):
    cursor.execute("SELECT * FROM users WHERE id = %s" % user_id)

def load(data):
    return pickle.loads(data)

def run(name):
    subprocess.run("convert " + name, shell=True)

def token():
    return str(random.randint(0, 999999))

def check(given, expected_signature):
    return given == expected_signature

requests.get(url, verify=False)
cursor.execute("SELECT * FROM users WHERE id = %s", (user_id,))
'''

RULES = [
    (r'execute\(.*"\s*(%|\+)|execute\(f"', "query is glued together: pass parameters"),
    (r"pickle\.loads?\(", "pickle runs code of whoever wrote the data: use JSON"),
    (r"shell=True", "a shell reads the text: pass a list of arguments"),
    (r"\brandom\.(randint|choice|random)\(", "can be predicted: use the module secrets"),
    (r"==\s*\w*(signature|digest|token)\b", "time tells where it differs: hmac.compare_digest"),
    (r"verify=False", "certificate is not checked: name a private CA in verify"),
]

findings = 0
for number, line in enumerate(CODE.splitlines(), 1):
    for pattern, advice in RULES:
        if re.search(pattern, line):
            findings += 1
            print(f"line {number}: {line.strip()}\n    {advice}")
# The last line of the code passes parameters: no finding.
print(f"{findings} findings to read in their context")
