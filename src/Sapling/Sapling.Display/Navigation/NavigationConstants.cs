namespace OrchardCore.Navigation;

/// <summary>Names and places that menus share.</summary>
public static class NavigationConstants
{
    public const string AdminId = "admin";

    public const string AdminMenuId = "adminMenu";

    public const string CssClassPrefix = "icon-class-";

    public const string AdminMenuContentPosition = "1";

    public const string AdminMenuDesignPosition = "2";

    public const string AdminMenuSearchPosition = "3";

    public const string AdminMenuWorkflowsPosition = "4";

    public const string AdminMenuAuditTrailPosition = "5";

    public const string AdminMenuSecurityPosition = "50";

    public const string AdminMenuConfigurationPosition = "100";
}
