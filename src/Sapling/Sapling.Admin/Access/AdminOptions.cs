namespace OrchardCore.Admin;

/// <summary>Where the admin is.</summary>
public class AdminOptions
{
    /// <summary>First segment of every address of the admin.</summary>
    public string AdminUrlPrefix { get; set; } = "Admin";
}
