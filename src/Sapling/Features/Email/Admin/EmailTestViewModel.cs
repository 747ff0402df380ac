using System.ComponentModel.DataAnnotations;

namespace Sapling.Features.Email.Admin;

/// <summary>A message to try the settings with; the names of the fields are Orchard Core's.</summary>
public sealed class EmailTestViewModel
{
    private const int Longest = 2000;

    [MaxLength(Longest)]
    public string? To { get; set; }

    [MaxLength(Longest)]
    public string? Subject { get; set; }

    [MaxLength(Longest)]
    public string? Body { get; set; }
}
