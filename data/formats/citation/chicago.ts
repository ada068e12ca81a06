/**
 * A CSL 1.0.2 style for what is cited here, pages and data sets, by the author-date rules of The Chicago Manual of
 * Style, 17th edition: author, year, title in quotation marks, what it is and its version, publisher, day, day of
 * access, address. Titles keep the capitals that their pages print.
 */
export const chicagoAuthorDate = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Chicago author-date for pages and data sets</title>
    <id>reported-losses-chicago-author-date</id>
    <category citation-format="author-date"/>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name and="text" delimiter-precedes-last="contextual" name-as-sort-order="first"/>
      <substitute><text variable="publisher"/></substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="version">
    <group delimiter=" ">
      <text value="Version"/>
      <text variable="version"/>
    </group>
  </macro>
  <macro name="day">
    <date variable="issued" form="text"/>
  </macro>
  <macro name="accessed">
    <group delimiter=" ">
      <text term="accessed" text-case="capitalize-first"/>
      <date variable="accessed" form="text"/>
    </group>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=" ">
        <text macro="author"/>
        <text macro="year"/>
      </group>
    </layout>
  </citation>
  <bibliography hanging-indent="true" et-al-min="11" et-al-use-first="7">
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <text macro="year"/>
        <text variable="title" quotes="true"/>
        <text variable="genre" text-case="capitalize-first"/>
        <text macro="version"/>
        <text variable="publisher"/>
        <text macro="day"/>
        <text macro="accessed"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
