namespace ForumOrchard.ArchitectureTests;

/// <summary>A namespace shows on which side of the border a type is.</summary>
public sealed class BorderTests
{
    // MVC requires controllers and their view models to be public; nothing else of Sapling's own is.
    private static readonly string[] _ofControllers =
    [
        "Sapling.Features.ContentFields.Picking.", "Sapling.Features.Contents.Admin.", "Sapling.Features.Contents.Containers.", "Sapling.Features.Menu.Admin.", "Sapling.Features.Taxonomies.Admin.", "Sapling.Features.Media.Admin.", "Sapling.Features.Contents.ItemController", "Sapling.Features.Search.Lucene.Admin.",
        "Sapling.Features.Diagnostics.DiagnosticsController", "Sapling.Features.Users.SignIn.", "Sapling.Features.Users.Admin.", "Sapling.Features.Roles.Admin.",
        "Sapling.Features.Settings.Admin.", "Sapling.Features.Settings.General.SiteSettingsViewModel",
        "Sapling.Features.ContentLocalization.AdminController", "Sapling.Features.ContentLocalization.LocalizationForm", "Sapling.Features.ContentLocalization.Translation",
        "Sapling.Features.Title.TitleForm", "Sapling.Features.Autoroute.AutorouteForm",
    ];

    [Fact]
    public void PublicTypes_OfTheRuntime_CarryOrchardCoresNamespaces()
    {
        var own = Assemblies.Runtime
            .SelectMany(Assemblies.PublicTypesOf)
            .Where(type => type.StartsWith("Sapling.", StringComparison.Ordinal))
            .Where(type => !_ofControllers.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal)));

        Assert.Equal(string.Empty, string.Join('\n', own));
    }
}
