using System;
using System.Globalization;

namespace Segmentation.Plugins.Runtime;

/// <summary>Moments in the text of messages: the same for everybody, and said to be UTC.</summary>
public static class UtcText
{
    /// <summary>A moment, to the minute.</summary>
    public static string Of(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
