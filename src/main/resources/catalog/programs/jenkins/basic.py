# A declarative Jenkinsfile: an agent, stages with steps, a condition, and what
# happens at the end. The program walks through three builds of it.

import re

JENKINSFILE = """
pipeline {
    agent { label 'linux' }
    options { timeout(time: 15, unit: 'MINUTES') }
    stages {
        stage('Build') { steps { sh './mvnw -B compile' } }
        stage('Test') {
            steps { sh './mvnw -B test' }
            post { always { junit 'target/surefire-reports/*.xml' } }
        }
        stage('Deploy') {
            when { branch 'main' }
            steps { sh './deploy.sh' }
        }
    }
    post { failure { mail to: 'team@example.org', subject: 'Build failed', body: env.BUILD_URL } }
}
"""
STAGES = re.findall(r"stage\('(\w+)'\)(.*?)(?=stage\('|^    })", JENKINSFILE, re.S | re.M)

for branch, failing in [("main", ""), ("feature", ""), ("main", "Test")]:
    print(f"build of {branch}:")
    failed = False
    for name, text in STAGES:
        condition = re.search(r"when \{ branch '(\w+)' \}", text)
        if failed:
            print(f'  Stage "{name}" skipped due to earlier failure(s)')
        elif condition and condition[1] != branch:
            print(f'  Stage "{name}" skipped due to when conditional')
        else:
            failed = name == failing
            print(f"  {name}:", *re.findall(r"sh '(.+?)'", text), "FAILED" if failed else "ok")
            for step in re.findall(r"always \{ (.+?) \}", text):
                print(f"    always: {step}")
    if failed:
        print("  FAILURE:", re.search(r"failure \{ (.+?) \} \}", JENKINSFILE)[1])
    else:
        print("  SUCCESS")
