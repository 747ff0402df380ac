namespace ForumOrchard.LegalActs.Services;

/// <summary>The context (<c>msgctxt</c>) of words that agree with a neuter name: «Постановление принято»; otherwise like <see cref="FeminineWords"/>.</summary>
public sealed class NeuterWords;
