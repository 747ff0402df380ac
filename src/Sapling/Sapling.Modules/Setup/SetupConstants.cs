namespace OrchardCore.Abstractions.Setup;

/// <summary>The names of what set-up is given; recipes read the same names by <c>parameters('…')</c>.</summary>
public static class SetupConstants
{
    public const string AdminUserId = "AdminUserId";
    public const string AdminUsername = "AdminUsername";
    public const string AdminEmail = "AdminEmail";
    public const string AdminPassword = "AdminPassword";
    public const string SiteName = "SiteName";
    public const string SiteTimeZone = "SiteTimeZone";
    public const string DatabaseProvider = "DatabaseProvider";
    public const string DatabaseConnectionString = "DatabaseConnectionString";
}
