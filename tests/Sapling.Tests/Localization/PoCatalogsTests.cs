using OrchardCore.Localization;

namespace Sapling.Tests.Localization;

public sealed class PoCatalogsTests
{
    private const string Before = "msgid \"a\"\nmsgstr \"до\"";
    private const string After = "msgid \"a\"\nmsgstr \"после\"";

    [Fact]
    public void Get_FileChangedInDevelopment_ShowsWithinASecond()
    {
        using var folder = new PoFolder("Development").With("ru", Before);
        using var culture = CultureScope.Create("ru");
        var localizer = folder.Texts.Create(typeof(PoCatalogsTests));
        Assert.Equal("до", localizer["a"]);

        folder.With("ru", After).Time.Pass(TimeSpan.FromSeconds(1));

        Assert.Equal("после", localizer["a"]);
    }

    [Fact]
    public void Get_FileChangedInProduction_IsNotLookedFor()
    {
        using var folder = new PoFolder("Production").With("ru", Before);
        using var culture = CultureScope.Create("ru");
        var localizer = folder.Texts.Create(typeof(PoCatalogsTests));
        Assert.Equal("до", localizer["a"]);

        folder.With("ru", After).Time.Pass(TimeSpan.FromHours(1));

        Assert.Equal("до", localizer["a"]);
    }
}
