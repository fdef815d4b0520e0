using CsCheck;
using Segmentation.Plugins.Audiences.Counts;
using Segmentation.Plugins.Journeys.Definition;
using Segmentation.Plugins.Journeys.Definition.Tiles;
using Segmentation.Plugins.Runtime.Json;
using Segmentation.Plugins.Schema;
using Segmentation.Plugins.Tests.Segments.Composition;

namespace Segmentation.Plugins.Tests.Audiences;

/// <summary>Counts say of every tile and branch how many came by when each person walks through the journey alone, and know only what is stored of people.</summary>
[TestClass]
public sealed class CountsPropertyTests
{
    private static readonly World World = new();

    private static readonly ParticipantStatus[] Statuses = Enum.GetValues<ParticipantStatus>();

    [TestMethod]
    public void Count_PeopleWhoWalkedAlone_FindsThemAtEveryTileAndBranchOfTheirWay() => Gen.Select(GeneratedJourney.Over(World), Seeds).Sample(
        (definition, seeds) =>
        {
            var walkers = seeds.Select(seed => new Walker(definition, seed)).ToList();
            var counts = JourneyCounts.Of(definition, Groups(walkers));
            Assert.IsTrue(counts.IsExact);
            Assert.AreEqual(walkers.Count, counts.Entered);
            foreach (var tile in counts.Tiles)
            {
                var id = tile.Tile.Id;
                Assert.AreEqual(walkers.Count(walker => walker.Passed.Contains(id)), tile.Passed, id);
                Assert.AreEqual(walkers.Count(walker => walker.Tile == id && walker.IsActive), tile.Here, id);
                Assert.AreEqual(walkers.Count(walker => walker.Tile == id && walker.Status == ParticipantStatus.Completed), tile.Completed, id);
                if (tile.Tile.Content is not AttributeTile content)
                    continue;
                Assert.AreEqual(walkers.Count(walker => walker.Took(id, null)), tile.TakenOther, id);
                foreach (var branch in content.Branches)
                    Assert.AreEqual(walkers.Count(walker => walker.Took(id, branch.Id)), tile.Taken(branch.Id), $"{id} {branch.Id}");
            }
        },
        iter: 500,
        print: both => JsonWriter.Write(both.Item1.Document));

    [TestMethod]
    public void Count_WaysThatNoLongerFit_AreCountedOnlyWherePeopleHaveBeen() => Gen.Select(GeneratedJourney.Over(World), GeneratedJourney.Over(World), Seeds).Sample(
        (before, now, seeds) =>
        {
            foreach (var walker in seeds.Select(seed => new Walker(before, seed)))
            {
                var counts = JourneyCounts.Of(now, Groups([walker]));
                if (counts.IsExact)
                    continue;
                Assert.AreEqual(1, counts.Entered);
                foreach (var tile in counts.Tiles.Where(tile => tile.Passed > 0))
                {
                    Assert.AreEqual(1, tile.Passed);
                    Assert.Contains(tile.Tile.Id, walker.Passed);
                }
            }
        },
        iter: 500);

    [TestMethod]
    public void TakenWay_AnyIds_AreReadAsTheyWereWritten() => Gen.Select(Gen.String[1, 8], Gen.String[1, 8].Null()).List[0, 5].Where(ids => ids.All(id => IsText(id.Item1) && IsText(id.Item2))).Sample(ids =>
    {
        var read = TakenWay.Read(TakenWay.Write(ids.Select(id => new TakenChoice(id.Item1, id.Item2))));
        CollectionAssert.AreEqual(ids, read.Select(choice => (choice.TileId, choice.BranchId)).ToList());
    });

    private static Gen<List<int>> Seeds => Gen.Int.List[1, 12];

    // half a surrogate pair is no text, and JSON definitions hold none
    private static bool IsText(string? text) => text == null || !text.Any(char.IsSurrogate);

    private static List<ParticipantGroup> Groups(IEnumerable<Walker> walkers) => walkers
        .GroupBy(walker => (walker.Tile, walker.Way, walker.Status))
        .Select(group => new ParticipantGroup(group.Key.Tile, group.Key.Way, group.Key.Status, group.Count()))
        .ToList();

    /// <summary>Somebody who takes any branch at each choice and stops at any tile.</summary>
    private sealed class Walker
    {
        private readonly List<TakenChoice> _choices = [];

        internal Walker(JourneyDefinition definition, int seed)
        {
            var random = new Random(seed);
            Status = Statuses[random.Next(Statuses.Length)];
            for (var id = definition.Start; id != null; id = random.Next(4) == 0 ? null : Leave(definition.Tiles.Single(tile => tile.Id == id), random))
            {
                Tile = id;
                Passed.Add(id);
            }
        }

        internal HashSet<string> Passed { get; } = [];

        internal string Tile { get; private set; } = "";

        internal ParticipantStatus Status { get; }

        internal bool IsActive => Status is ParticipantStatus.InProgress or ParticipantStatus.Waiting;

        internal string Way => TakenWay.Write(_choices);

        internal bool Took(string tile, string? branch) => _choices.Any(choice => choice.TileId == tile && choice.BranchId == branch);

        private string? Leave(Tile tile, Random random)
        {
            if (tile.Content is not AttributeTile content)
                return tile.Links.FirstOrDefault()?.Target;
            var branch = random.Next(content.Branches.Count + 1);
            var isOther = branch == content.Branches.Count;
            _choices.Add(new TakenChoice(tile.Id, isOther ? null : content.Branches[branch].Id));
            return isOther ? content.OtherNext : content.Branches[branch].Next;
        }
    }
}
