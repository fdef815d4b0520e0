using System.Security.Cryptography;
using System.Text;

namespace Segmentation.Sandbox.Hosting;

/// <summary>Name-based ids (RFC 9562, version 5) of rows the platform makes, so that a row has the same id in every environment.</summary>
internal static class NamedId
{
    private static readonly byte[] Namespace = new Guid("2f090de1-9b4f-4277-b951-8a119c384a61").ToByteArray(bigEndian: true);

    /// <summary>Id of the row of that name.</summary>
    internal static Guid Of(string table, string name) => Of(Namespace, $"{table}/{name}");

    /// <summary>Id of a name in a namespace.</summary>
    internal static Guid Of(byte[] space, string name)
    {
        var hash = SHA1.HashData([.. space, .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
