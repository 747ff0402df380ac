namespace ForumOrchard.LegalActs.ViewModels;

/// <summary>A day in the life of an act.</summary>
/// <param name="Name">What happened, in the reader's language: "Adopted on".</param>
/// <param name="Day">The day, without a time.</param>
public sealed record ActDay(string Name, DateTime Day);
