using System;
using System.Security.Cryptography;
using System.Text;

namespace Segmentation.Plugins.Runtime;

/// <summary>An id computed from what a row stands for: the same thing cannot be stored twice, whoever tries.</summary>
public static class DeterministicId
{
    /// <summary>The id of what this text names, as a version 8 UUID (RFC 9562, 5.8).</summary>
    public static Guid Of(string what)
    {
        using (var hash = SHA256.Create())
        {
            var bytes = hash.ComputeHash(Encoding.UTF8.GetBytes(what));
            bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
            bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
            return Guid.ParseExact(BitConverter.ToString(bytes, 0, 16).Replace("-", string.Empty), "N");
        }
    }
}
