using System;

namespace Segmentation.Plugins.Journeys.Running.Ticks;

/// <summary>A tick may not go on: the journey does not run any more, or another tick steers it.</summary>
internal sealed class TurnLostException : Exception
{
}
