using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Segmentation.Plugins.Runtime.Json;

namespace Segmentation.Plugins.Sources.CustomerInsights;

/// <summary>
/// What a pass found, by segment: how many members, which ones (as a sum that any other set of members would hardly have), and how many profiles
/// without a contact.
/// </summary>
internal sealed class Tally
{
    private readonly Dictionary<string, Entry> _segments = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of the segments.</summary>
    internal IEnumerable<string> Segments => _segments.Keys;

    /// <summary>Rows that stand for profiles without a contact.</summary>
    internal int Unresolved { get; private set; }

    /// <summary>Rows about accounts.</summary>
    internal int Accounts { get; private set; }

    /// <summary>Rows that could not be read.</summary>
    internal int Unreadable { get; private set; }

    /// <summary>The tally of an earlier part.</summary>
    internal static Tally Of(JsonObject json)
    {
        var tally = new Tally { Unresolved = json.NumberOf("unresolved"), Accounts = json.NumberOf("accounts"), Unreadable = json.NumberOf("unreadable") };
        foreach (var segment in SyncState.TextsOf(json.ObjectOf("segments")))
            tally._segments[segment.Key] = Entry.Parse(segment.Value);
        return tally;
    }

    /// <summary>Counts a page.</summary>
    internal void Add(MembershipPage page)
    {
        Accounts += page.Accounts;
        Unreadable += page.Unreadable;
        foreach (var profile in page.Profiles)
        {
            if (profile.Contacts.Count == 0 && profile.Segments.Count > 0)
                Unresolved++;
            foreach (var name in profile.Segments)
                Add(name, profile.Contacts);
        }
    }

    /// <summary>What the members of a segment are made from.</summary>
    internal string FingerprintOf(string segment) => _segments.TryGetValue(segment, out var entry) ? entry.Fingerprint : null;

    /// <summary>Profiles without a contact in a segment.</summary>
    internal int UnresolvedIn(string segment) => _segments.TryGetValue(segment, out var entry) ? entry.Unresolved : 0;

    /// <summary>For the next part.</summary>
    internal JsonObject ToJson() => JsonObject.Empty
        .With("unresolved", Unresolved).With("accounts", Accounts).With("unreadable", Unreadable)
        .With("segments", SyncState.ToJson(_segments.Select(segment => new KeyValuePair<string, string>(segment.Key, segment.Value.ToString()))));

    private void Add(string name, IReadOnlyCollection<Guid> contacts)
    {
        if (!_segments.TryGetValue(name, out var entry))
            _segments[name] = entry = new Entry();
        entry.Add(contacts);
    }

    private sealed class Entry
    {
        private int _members;
        private ulong _sum;

        internal int Unresolved { get; private set; }

        internal string Fingerprint => string.Format(CultureInfo.InvariantCulture, "{0}:{1:x16}", _members, _sum);

        internal static Entry Parse(string text)
        {
            var parts = text.Split(':');
            return new Entry
            {
                _members = int.Parse(parts[0], CultureInfo.InvariantCulture),
                _sum = ulong.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                Unresolved = int.Parse(parts[2], CultureInfo.InvariantCulture),
            };
        }

        internal void Add(IReadOnlyCollection<Guid> contacts)
        {
            if (contacts.Count == 0)
                Unresolved++;
            _members += contacts.Count;
            foreach (var contact in contacts)
                _sum = unchecked(_sum + Mix(contact));
        }

        public override string ToString() => $"{Fingerprint}:{Unresolved.ToString(CultureInfo.InvariantCulture)}";

        /// <summary>The finaliser of SplitMix64, so that ids in sequence give sums that say something.</summary>
        private static ulong Mix(Guid id)
        {
            var bytes = id.ToByteArray();
            var value = unchecked(BitConverter.ToUInt64(bytes, 0) * 31 + BitConverter.ToUInt64(bytes, 8));
            unchecked
            {
                value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
                value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
                return value ^ (value >> 31);
            }
        }
    }
}
