# A Maven build file: coordinates, the Java version, dependencies with their
# scopes, and properties that keep each version in one place. The program fills
# the properties in and lists what the build takes.

import re
import xml.etree.ElementTree as ET

POM = ET.fromstring("""
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>shop</artifactId>
  <version>1.4.0-SNAPSHOT</version>
  <properties>
    <maven.compiler.release>21</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <jackson.version>2.21.4</jackson.version>
    <junit.version>5.14.1</junit.version>
  </properties>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>${jackson.version}</version>
    </dependency>
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>${junit.version}</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
</project>
""")

MAVEN = {"": "http://maven.apache.org/POM/4.0.0"}
properties = {p.tag.split("}")[1]: p.text for p in POM.find("properties", MAVEN)}
for dependency in POM.iterfind("dependencies/dependency", MAVEN):
    name, version = (dependency.findtext(tag, namespaces=MAVEN) for tag in ("artifactId", "version"))
    version = re.sub(r"\$\{(.+?)\}", lambda match: properties[match[1]], version)
    print(f"{name} {version} ({dependency.findtext('scope', 'compile', MAVEN)})")

print("compiled for Java", properties["maven.compiler.release"])
print("a snapshot, not a release yet:", POM.findtext("version", namespaces=MAVEN).endswith("-SNAPSHOT"))
