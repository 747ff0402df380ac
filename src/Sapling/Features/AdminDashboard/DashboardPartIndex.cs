using YesSql.Indexes;

namespace OrchardCore.AdminDashboard.Indexes;

/// <summary>Index of the widgets of the admin's home page.</summary>
public class DashboardPartIndex : MapIndex
{
    public double Position { get; set; }
}
