namespace Segmentation.Plugins.Schema;

/// <summary>Choice seg_repeatunit: unit of a repetition.</summary>
public enum RepeatUnit
{
    /// <summary>Days.</summary>
    Days = 701100000,

    /// <summary>Weeks.</summary>
    Weeks = 701100001,

    /// <summary>Months: the same day, or the last one of a shorter month.</summary>
    Months = 701100002,
}
