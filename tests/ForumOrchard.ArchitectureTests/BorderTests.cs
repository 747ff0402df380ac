namespace ForumOrchard.ArchitectureTests;

/// <summary>A namespace shows on which side of the border a type is.</summary>
public sealed class BorderTests
{
    // MVC requires controllers and their view models to be public; nothing else of Sapling's own is.
    private static readonly string[] _ofControllers =
    [
        "Sapling.Features.AdminDashboard.DashboardController", "Sapling.Features.AuditTrail.Admin.", "Sapling.Features.AuditTrail.Settings.RecordedTypesForm", "Sapling.Features.AuditTrail.Settings.TrimmingForm",
        "Sapling.Features.Autoroute.AutorouteForm", "Sapling.Features.BackgroundTasks.Admin.", "Sapling.Features.ContentFields.Picking.",
        "Sapling.Features.ContentFields.Picking.", "Sapling.Features.Contents.Admin.", "Sapling.Features.Contents.Containers.", "Sapling.Features.Menu.Admin.", "Sapling.Features.Taxonomies.Admin.", "Sapling.Features.Media.Admin.", "Sapling.Features.Contents.ItemController", "Sapling.Features.Search.Lucene.Admin.",
        "Sapling.Features.Diagnostics.DiagnosticsController", "Sapling.Features.Users.SignIn.", "Sapling.Features.Users.Admin.", "Sapling.Features.Users.Recovery.", "Sapling.Features.Users.TwoFactor.", "Sapling.Features.Users.Events.SignInReports", "Sapling.Features.Roles.Admin.",
        "Sapling.Features.BackgroundTasks.Admin.", "Sapling.Features.ContentFields.Picking.", "Sapling.Features.Contents.Admin.", "Sapling.Features.Contents.Containers.", "Sapling.Features.Menu.Admin.", "Sapling.Features.Taxonomies.Admin.", "Sapling.Features.Media.Admin.", "Sapling.Features.Contents.ItemController", "Sapling.Features.Search.Lucene.Admin.",
        "Sapling.Features.Diagnostics.DiagnosticsController", "Sapling.Features.Users.SignIn.", "Sapling.Features.Users.Admin.", "Sapling.Features.Users.Recovery.", "Sapling.Features.Roles.Admin.",
        "Sapling.Features.AuditTrail.Admin.", "Sapling.Features.AuditTrail.Settings.RecordedTypesForm", "Sapling.Features.AuditTrail.Settings.TrimmingForm", "Sapling.Features.ContentFields.Picking.", "Sapling.Features.Contents.Admin.", "Sapling.Features.Contents.Containers.", "Sapling.Features.Menu.Admin.", "Sapling.Features.Taxonomies.Admin.", "Sapling.Features.Media.Admin.", "Sapling.Features.Contents.ItemController", "Sapling.Features.Search.Lucene.Admin.",
        "Sapling.Features.Diagnostics.DiagnosticsController", "Sapling.Features.Users.SignIn.", "Sapling.Features.Users.Admin.", "Sapling.Features.Roles.Admin.",
        "Sapling.Features.Email.Admin.", "Sapling.Features.Settings.Admin.", "Sapling.Features.Settings.General.SiteSettingsViewModel",
        "Sapling.Features.ContentLocalization.AdminController", "Sapling.Features.ContentLocalization.LocalizationAccess", "Sapling.Features.ContentLocalization.Translation",
        "Sapling.Features.Contents.Admin.", "Sapling.Features.Contents.Containers.", "Sapling.Features.Contents.ItemController", "Sapling.Features.Diagnostics.DiagnosticsController",
        "Sapling.Features.Email.Admin.", "Sapling.Features.Localization.Admin.", "Sapling.Features.Media.Admin.", "Sapling.Features.Menu.Admin.", "Sapling.Features.Roles.Admin.", "Sapling.Features.Search.Lucene.Admin.",
        "Sapling.Features.Settings.Admin.", "Sapling.Features.Settings.General.SiteSettingsViewModel", "Sapling.Features.Taxonomies.Admin.", "Sapling.Features.Title.TitleForm",
        "Sapling.Features.Users.Admin.", "Sapling.Features.Users.Recovery.", "Sapling.Features.Users.SignIn.", "Sapling.Features.Users.TwoFactor.",
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
