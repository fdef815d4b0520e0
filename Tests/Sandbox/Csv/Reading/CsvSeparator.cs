namespace Segmentation.Sandbox.Csv.Reading;

/// <summary>Finds out what separates the fields: comma, or semicolon as spreadsheets write it where the comma is the decimal mark.</summary>
internal static class CsvSeparator
{
    /// <summary>The separator that occurs more often in the header, quoted text aside; a comma where neither occurs.</summary>
    public static char Detect(string header)
    {
        var quoted = false;
        var (commas, semicolons) = (0, 0);
        foreach (var character in header)
        {
            if (character == '"')
                quoted = !quoted;
            else if (!quoted && character == ',')
                commas++;
            else if (!quoted && character == ';')
                semicolons++;
        }
        return semicolons > commas ? ';' : ',';
    }
}
