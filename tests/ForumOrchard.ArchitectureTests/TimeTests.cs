namespace ForumOrchard.ArchitectureTests;

/// <summary>Only the site's clock tells the time, so that tests can set it to any day.</summary>
public sealed class TimeTests
{
    private static readonly string[] _otherClocks =
    [
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
    ];

    public static TheoryData<string> All => [.. Assemblies.Product.Concat(Assemblies.Runtime).Append(Path.Combine(AppContext.BaseDirectory, "ForumOrchard.Web.dll")).Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Assembly_Always_AsksTheSitesClock(string file) =>
        Assert.Empty(Assemblies.MembersUsedBy(Path.Combine(AppContext.BaseDirectory, file)).Intersect(_otherClocks));

    [Fact]
    public void MembersUsedBy_AssemblyWithAnotherClock_HaveIt()
    {
        _ = DateTime.UtcNow;

        Assert.Contains("System.DateTime.get_UtcNow", Assemblies.MembersUsedBy(typeof(TimeTests).Assembly.Location));
    }
}
