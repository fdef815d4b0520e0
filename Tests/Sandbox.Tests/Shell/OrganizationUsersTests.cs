using Segmentation.Sandbox.Hosting;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Shell.Users;
using Segmentation.Sandbox.Tests.Platform;

namespace Segmentation.Sandbox.Tests.Shell;

[TestClass]
public sealed class OrganizationUsersTests
{
    [TestMethod]
    public void Language_Chosen_IsInTheUsersSettings()
    {
        using var environment = SandboxEnvironment.CreateInMemory(PlatformSolution.Environment);
        var users = new OrganizationUsers(environment.Store, Caller.SystemUserId);
        Assert.AreEqual(1033, users.Users().Single().Language);

        users.ChooseLanguage(Caller.SystemUserId, 1031);
        users.ChooseLanguage(Caller.SystemUserId, 1031);

        Assert.AreEqual(1031, users.Users().Single().Language);
    }
}
