namespace OrchardCore.Abstractions.Setup;

/// <summary>Names of the set-up values; recipes read the same names through <c>parameters('…')</c>.</summary>
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
