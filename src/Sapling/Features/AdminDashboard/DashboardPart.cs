using OrchardCore.ContentManagement;

namespace OrchardCore.AdminDashboard.Models;

/// <summary>Where the admin's home page shows a widget.</summary>
public class DashboardPart : ContentPart
{
    /// <summary>From low to high.</summary>
    public double Position { get; set; }

    /// <summary>In columns, of six.</summary>
    public double Width { get; set; } = 1;

    /// <summary>In rows. Sapling's rows are as high as what is in them.</summary>
    public double Height { get; set; } = 1;
}
