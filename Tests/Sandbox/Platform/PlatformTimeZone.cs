namespace Segmentation.Sandbox.Platform;

/// <summary>A time zone of the platform.</summary>
/// <param name="Code">timezonecode.</param>
/// <param name="Bias">bias: minutes from local time to UTC while there is no daylight saving.</param>
/// <param name="StandardName">standardname: the zone's name in Windows.</param>
/// <param name="Name">userinterfacename.</param>
public sealed record PlatformTimeZone(int Code, int Bias, string StandardName, string Name);
