using System.Reflection;
using Sapling.Modules.Features;
using Sapling.Modules.Startup;
using Sapling.Setup;

namespace Sapling.Tests.Modules;

public class SetupRecipeTests
{
    private static readonly ModuleCatalog Catalog = ModuleCatalog.Discover(Assembly.Load("ForumOrchard.Web"));

    [Fact]
    public void FeaturesOf_RecipeOfTheForum_NamesModulesAndTheme()
    {
        var features = SetupRecipe.FeaturesOf("Forum", Catalog, preferProjectFolders: false);

        Assert.Contains("ForumOrchard.News", features);
        Assert.Contains("ForumTheme", features);
    }

    [Fact]
    public void FeaturesOf_RecipeOfTheForum_AreAllKnown()
        => Assert.NotEmpty(Catalog.Resolve(SetupRecipe.FeaturesOf("Forum", Catalog, preferProjectFolders: false)));

    [Fact]
    public void FeaturesOf_UnknownRecipe_IsNamed()
    {
        var error = Assert.Throws<SiteStartException>(() => SetupRecipe.FeaturesOf("Nonsense", Catalog, preferProjectFolders: false));

        Assert.Contains("\"Nonsense\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Discover_Host_FindsEveryModuleAndTheme()
        => Assert.Superset(
            new HashSet<string>(["ForumOrchard.Pages", "ForumOrchard.News", "ForumOrchard.Search", "ForumTheme", "Sapling.Data", "Sapling.Display"]),
            Catalog.Modules.Select(module => module.Id).ToHashSet());
}
