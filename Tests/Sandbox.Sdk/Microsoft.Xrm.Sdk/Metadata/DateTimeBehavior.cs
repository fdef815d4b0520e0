using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How a date column relates to time zones; equal when the value is.</summary>
[DataContract(Name = "DateTimeBehavior", Namespace = ContractNamespace.Metadata2013)]
public sealed class DateTimeBehavior : ConstantsBase<string>
{
    /// <summary>Stored as UTC, shown in the time zone of the user.</summary>
    public static readonly DateTimeBehavior UserLocal = new() { Value = nameof(UserLocal) };

    public static readonly DateTimeBehavior DateOnly = new() { Value = nameof(DateOnly) };

    public static readonly DateTimeBehavior TimeZoneIndependent = new() { Value = nameof(TimeZoneIndependent) };

    public static bool operator ==(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) => Equals(behaviorA, behaviorB);

    public static bool operator !=(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) => !Equals(behaviorA, behaviorB);

    public override bool Equals(object obj) => obj is DateTimeBehavior other && Value == other.Value;

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;
}
