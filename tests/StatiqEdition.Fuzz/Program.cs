using StatiqEdition.Fuzz;

return FuzzOptions.Read(args) is { } options
    ? new FuzzRun(options, Console.Out).Go()
    : 2;
