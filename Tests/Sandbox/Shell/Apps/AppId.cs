using System.Security.Cryptography;
using System.Text;

namespace Segmentation.Sandbox.Shell.Apps;

/// <summary>The id an app has in addresses. A solution file names an app, an environment numbers it; here the number follows from the name, so links stay valid.</summary>
public static class AppId
{
    /// <summary>The id of the app with that unique name.</summary>
    public static Guid Of(string uniqueName) => new(SHA256.HashData(Encoding.UTF8.GetBytes("appmodule:" + uniqueName)).AsSpan(0, 16));
}
