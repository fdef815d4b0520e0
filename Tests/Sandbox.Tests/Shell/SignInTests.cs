using Microsoft.AspNetCore.Http;
using Segmentation.Sandbox.Pipeline;
using Segmentation.Sandbox.Security;
using Segmentation.Sandbox.Shell.Users;

namespace Segmentation.Sandbox.Tests.Shell;

[TestClass]
public sealed class SignInTests
{
    private static readonly ShellUser Ada = new(Guid.NewGuid(), "Ada", "", 1033, TimeZoneInfo.Utc);
    private static readonly ShellUser Ben = new(Guid.NewGuid(), "Ben", "", 1031, TimeZoneInfo.Utc);

    [TestMethod]
    public void Browser_ThatHasNotChosen_IsTheDefaultUser() => Assert.AreEqual(Ada.Id, Resolve("").UserId);

    [TestMethod]
    public void Browser_ThatHasChosen_IsThatUser_InTheUsersLanguage()
    {
        var caller = Resolve($"sandbox-user={Ben.Id}");

        Assert.AreEqual((Ben.Id, 1031), (caller.UserId, caller.Language));
    }

    [TestMethod]
    public void Language_ChosenInTheShell_WinsOverTheUsersSettings() => Assert.AreEqual(1033, Resolve($"sandbox-user={Ben.Id}; sandbox-language=1033").Language);

    [TestMethod]
    public void User_WhoIsGone_IsTheDefaultUserAgain() => Assert.AreEqual(Ada.Id, Resolve($"sandbox-user={Guid.NewGuid()}").UserId);

    private static Caller Resolve(string cookies)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.Cookie = cookies;
        return new SignIn(new Directory()).Resolve(http.Request);
    }

    private sealed class Directory : IUserDirectory
    {
        public Guid DefaultUserId => Ada.Id;

        public IReadOnlyList<ShellUser> Users() => [Ada, Ben];

        public void ChooseLanguage(Guid userId, int language) => throw new NotSupportedException();

        public Principal PrincipalOf(Guid userId) => new(userId, Guid.Empty, new HashSet<Guid>(), [], HoldsEverything: true);
    }
}
