# A Maven build file: coordinates, dependencies with their scopes, and a
# property that keeps a version in one place. The program resolves and reviews
# it.

import xml.etree.ElementTree as ET

POM = ET.fromstring("""
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>shop</artifactId>
  <version>1.4.0-SNAPSHOT</version>
  <properties><jackson.version>2.17.1</jackson.version></properties>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>${jackson.version}</version>
    </dependency>
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>5.10.2</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
</project>
""")

properties = {f"${{{p.tag}}}": p.text for p in POM.find("properties")}
for dependency in POM.iter("dependency"):
    name = dependency.findtext("artifactId")
    version = dependency.findtext("version")
    scope = dependency.findtext("scope", default="compile")
    print(f"{name} {properties.get(version, version)} ({scope})")

print("a snapshot, not a release yet:", POM.findtext("version").endswith("-SNAPSHOT"))
