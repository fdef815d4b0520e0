using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace Segmentation.Solution.Tests.Support;

/// <summary>
/// Verifies that an assembly was signed with its own public key, as <c>sn -vf</c> does: the hash leaves out the checksum, the
/// certificate directory entry and the signature itself (ECMA-335, II.6.2.1.3).
/// </summary>
static class StrongName
{
    const int KeyHeaderLength = 12;
    const int ChecksumOffset = 64;
    const int CertificateEntry = 4;

    public static bool IsValid(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var reader = file.GetMetadataReader();
        var key = reader.GetBlobBytes(reader.GetAssemblyDefinition().PublicKey);
        var directory = file.PEHeaders.CorHeader!.StrongNameSignatureDirectory;
        if (directory.Size == 0 || !file.PEHeaders.TryGetDirectoryOffset(directory, out var offset)) return false;
        using var rsa = new RSACryptoServiceProvider();
        rsa.ImportCspBlob(key[KeyHeaderLength..]);
        var signature = assembly[offset..(offset + directory.Size)];
        Array.Reverse(signature);
        return rsa.VerifyHash(Hash(assembly, file.PEHeaders, offset, directory.Size), signature, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
    }

    static byte[] Hash(byte[] assembly, PEHeaders headers, int signature, int length)
    {
        var content = (byte[])assembly.Clone();
        var optional = headers.PEHeaderStartOffset;
        var directories = optional + (headers.PEHeader!.Magic == PEMagic.PE32 ? 96 : 112);
        Array.Clear(content, optional + ChecksumOffset, 4);
        Array.Clear(content, directories + CertificateEntry * 8, 8);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        Append(hash, content, 0, optional + headers.CoffHeader.SizeOfOptionalHeader + 40 * headers.SectionHeaders.Length, signature, length);
        foreach (var section in headers.SectionHeaders)
            Append(hash, content, section.PointerToRawData, section.PointerToRawData + section.SizeOfRawData, signature, length);
        return hash.GetHashAndReset();
    }

    static void Append(IncrementalHash hash, byte[] content, int from, int to, int signature, int length)
    {
        var (skipFrom, skipTo) = signature >= from && signature < to ? (signature, signature + length) : (to, to);
        hash.AppendData(content, from, skipFrom - from);
        hash.AppendData(content, skipTo, to - skipTo);
    }
}
