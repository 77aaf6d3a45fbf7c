# A declarative Jenkinsfile: an agent, stages with steps, and what happens at
# the end. The program reads the stages and walks through a build that fails.

import re

JENKINSFILE = """
pipeline {
    agent { label 'linux' }
    options { timeout(time: 15, unit: 'MINUTES') }
    stages {
        stage('Build')  { steps { sh './mvnw -B compile' } }
        stage('Test')   { steps { sh './mvnw -B test' } }
        stage('Deploy') {
            when { branch 'main' }
            steps { sh './deploy.sh' }
        }
    }
    post {
        always  { junit 'target/surefire-reports/*.xml' }
        failure { mail to: 'team@example.org', subject: 'Build failed' }
    }
}
"""

stages = re.findall(r"stage\('(\w+)'\).*?sh '([^']+)'", JENKINSFILE, re.S)
post = dict(re.findall(r"^        (always|failure)\s+\{ (.+) \}$", JENKINSFILE, re.M))

failing = "Test"
result = "SUCCESS"
for name, command in stages:
    if result == "FAILURE":
        print(f"{name}: skipped due to earlier failure")
        continue
    result = "FAILURE" if name == failing else "SUCCESS"
    print(f"{name}: {command} -> {result}")

print("always:", post["always"])
if result == "FAILURE":
    print("failure:", post["failure"])
