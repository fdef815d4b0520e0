using System.Security.Cryptography;
using System.Text;

namespace Segmentation.Packager.Registrations;

/// <summary>
/// Ids made from names (RFC 9562 version 5), so that what the attributes do not identify has the same id in every
/// build and every environment.
/// </summary>
public static class NameBasedGuid
{
    static readonly Guid Namespace = new("6f1c2c52-7d0b-4d9e-9d6b-5e6a3c1f7a10");

    /// <summary>The id of a name; the same name always gives the same id.</summary>
    public static Guid Of(string name)
    {
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
