namespace ForumOrchard.SocialCards.Services;

/// <summary>A picture.</summary>
/// <param name="Png">The file.</param>
/// <param name="Version">Identifies its content, in letters and digits.</param>
public sealed record DrawnCard(byte[] Png, string Version);
