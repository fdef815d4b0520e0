namespace Segmentation.Benchmarks.Journeys;

/// <summary>A made-up person, and by arithmetic alone what the journey should do with them.</summary>
/// <param name="Number">Counted from 0; everything else follows from it.</param>
internal readonly record struct Person(int Number)
{
    internal Guid Id => new(Number, 0x4a6f, 0x7572, 0x6e, 0x65, 0x79, 0, 0, 0, 0, 1);

    internal string City => Number % 10 == 3 ? "Ulm" : Number % 10 < 6 ? "Graz" : "Hof";

    internal string JobTitle => Number % 50 == 7 ? "Rival" : Number % 3 == 0 ? "Owner" : "Clerk";

    internal string Country => Number % 20 == 0 ? "Elsewhere" : "Utopia";

    /// <summary>The audience: who lives in Utopia, but not in Ulm, and is no rival.</summary>
    internal bool Enters => Country == "Utopia" && City != "Ulm" && JobTitle != "Rival";

    /// <summary>The branch: owners in Graz.</summary>
    internal bool IsOwnerInGraz => JobTitle == "Owner" && City == "Graz";

    /// <summary>Listed in a suppression segment while everybody waits.</summary>
    internal bool LeavesWhileWaiting => Enters && Number % 101 == 11;

    internal bool Completes => Enters && !LeavesWhileWaiting;

    internal static IEnumerable<Person> Of(int count) => Enumerable.Range(0, count).Select(number => new Person(number));

    /// <summary>Writes the file to import.</summary>
    internal static void WriteCsv(string path, int count)
    {
        using var file = new StreamWriter(path);
        file.WriteLine("contactid,firstname,lastname,emailaddress1,address1_city,address1_country,jobtitle");
        foreach (var person in Of(count))
            file.WriteLine($"{person.Id},First {person.Number},Last {person.Number},p{person.Number}@example.com,{person.City},{person.Country},{person.JobTitle}");
    }
}
