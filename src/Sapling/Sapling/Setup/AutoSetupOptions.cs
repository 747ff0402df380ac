using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Sapling.Modules.Startup;

namespace Sapling.Setup;

/// <summary>The section <c>OrchardCore:OrchardCore_AutoSetup:Tenants:0</c>: how to set up the site, and where its database is.</summary>
internal sealed class AutoSetupOptions
{
    public string ShellName { get; set; } = "Default";

    [Required]
    public string SiteName { get; set; } = "";

    /// <summary>IANA id; empty for the server's zone.</summary>
    public string SiteTimeZone { get; set; } = "";

    [Required]
    public string AdminUsername { get; set; } = "";

    [Required, EmailAddress]
    public string AdminEmail { get; set; } = "";

    /// <summary>Empty to generate a strong one.</summary>
    public string AdminPassword { get; set; } = "";

    /// <summary>"Sqlite" or "Postgres".</summary>
    public string DatabaseProvider { get; set; } = "Sqlite";

    public string DatabaseConnectionString { get; set; } = "";

    public string DatabaseTablePrefix { get; set; } = "";

    [Required]
    public string RecipeName { get; set; } = "";

    /// <summary>The section's values; null if the section is missing.</summary>
    public static AutoSetupOptions? Read(IConfiguration configuration)
        => configuration.GetSection("OrchardCore:OrchardCore_AutoSetup:Tenants").GetChildren().FirstOrDefault()?.Get<AutoSetupOptions>();

    /// <summary>Checks the values that set-up needs.</summary>
    /// <exception cref="SiteStartException">A value is missing or invalid; the message names it.</exception>
    public void Validate()
    {
        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(this, new ValidationContext(this), faults, validateAllProperties: true))
        {
            throw new SiteStartException($"The section OrchardCore:OrchardCore_AutoSetup of the configuration is not complete: {string.Join(' ', faults.Select(fault => fault.ErrorMessage))}");
        }
    }
}
