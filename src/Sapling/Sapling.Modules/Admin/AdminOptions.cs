namespace OrchardCore.Admin;

/// <summary>Where the admin is.</summary>
public class AdminOptions
{
    /// <summary>First segment of its addresses, without slashes.</summary>
    public string AdminUrlPrefix { get; set; } = "Admin";
}
